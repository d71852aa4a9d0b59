import { describe, expect, it } from 'vitest';
import { CodesSheet } from '../../src/components/sheets/CodesSheet';
import { pageAt, pagesFrom } from '../fixtures/pages';
import { render } from '../fixtures/render';

const page = pageAt(await pagesFrom(), 'codesSheet', '/codes/sheet/');
const html = render(<CodesSheet page={page} />, { markup: page.markup });

/** What a person reads of a code. */
function lineOf(code: string): string {
  const [line = ''] = [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, inside = '']) => inside).filter((inside) => inside.includes(`href="/${code}/"`));
  return line
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the sheet of the registered codes', () => {
  it('has five classes and a line for each code', () => {
    expect([html.match(/<h2/g)?.length, html.match(/<li>/g)?.length]).toEqual([5, page.total]);
  });

  it('says of 429 who acts, whether to repeat, what it means, and that a response may have Retry-After', () => {
    expect(lineOf('429')).toMatch(/^429 Too Many RequestsYou · Back off The client has sent more requests .*\. MAY: Retry-After\.$/);
  });

  it('gathers header fields of one level, and tells a request from a response', () => {
    expect(lineOf('101')).toMatch(/ MUST: Upgrade, Connection\.$/);
    expect(lineOf('100')).toMatch(/ Request MUST: Expect\.$/);
  });

  it('says where a code is not in force', () => {
    expect([lineOf('305'), lineOf('418')].map((line) => /deprecated|unused/.exec(line)?.[0])).toEqual(['deprecated', 'unused']);
  });
});
