import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/createCatalog';
import { buildPages } from '../../src/catalog/pages/buildPages';
import { ProviderSheet } from '../../src/components/sheets/ProviderSheet';
import { aChange, aSite, someData } from '../fixtures/builders';
import { pageAt } from '../fixtures/pages';
import { render } from '../fixtures/render';

const page = pageAt(buildPages(createCatalog(someData({ changes: [aChange()] }), aSite)), 'providerSheet', '/acme/sheet/');

function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the sheet of a provider', () => {
  const html = render(<ProviderSheet page={page} />);

  it('has one title, and a table whose cells name their columns', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    const headings = [...html.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, heading]) => heading);
    expect(headings).toEqual(['Code', 'Condition', 'Meaning', 'First step', 'Who acts', 'Retry', 'Billed']);
    expect([...html.matchAll(/data-label="(.*?)"/g)].map(([, label]) => label)).toEqual(headings.slice(1));
  });

  it('says in a row what it means, what to do first, who acts, whether to repeat, and that billing is not documented', () => {
    expect(wordsOf(/<tbody>(.*?)<\/tbody>/.exec(html)?.[1] ?? '')).toBe('429 Too fast Too many calls came within a second. Wait one second. You After wait –');
    expect(wordsOf(html)).toContain('“–”: not documented');
  });

  it('names the full address of the page, the licence, and the date of the newest change', () => {
    expect(wordsOf(html)).toMatch(/https:\/\/codebook\.example\/acme\/ Text and data: CC BY 4\.0 Data of 2026-11-20$/);
  });

  it('says that no address for support is documented', () => {
    expect(wordsOf(html)).toContain('Support No address is documented');
  });

  it('tells a class by a shape that is drawn, and not by colour alone', () => {
    expect(html).toMatch(/<svg class="classMark classHue--4"[^>]*aria-hidden="true"/);
  });

  it('goes without first steps where there is no room, and says where they stand', () => {
    const narrow = render(<ProviderSheet page={{ ...page, layout: { size: 'dense', hasFirstSteps: false } }} />);
    expect([narrow.includes('data-label="First step"'), wordsOf(narrow).includes('First steps stand there too.')]).toEqual([false, true]);
    expect(narrow).toContain('class="sheet sheet--dense"');
  });

  it.each([
    [0, ''],
    [1, 'Not on this sheet: 1 condition of other editions'],
    [9, 'Not on this sheet: 9 conditions of other editions'],
  ])('says that %i conditions are left out', (omitted, expected) => {
    expect(/Not on this sheet: \d+ conditions? of other editions/.exec(wordsOf(render(<ProviderSheet page={{ ...page, omitted }} />)))?.[0] ?? '').toBe(
      expected,
    );
  });

  it('shows neither an edition nor a date that there is not', () => {
    const bare = { ...page, updated: null, facts: { ...page.facts, baseUrls: [], credentials: [], edition: null } };
    expect(wordsOf(render(<ProviderSheet page={bare} />))).not.toMatch(/Base address|Credential|Page read|Data of/);
  });
});
