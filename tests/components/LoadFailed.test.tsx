import { describe, expect, it } from 'vitest';
import { LoadFailed } from '../../src/components/LoadFailed';
import { NeedsJavaScript } from '../../src/components/NeedsJavaScript';
import { render } from '../fixtures/render';

const alertOf = (html: string) => /<p role="alert">(.*?)<\/p>/.exec(html)?.[1];

describe('a part that could not be loaded', () => {
  const draw = (hasFailed: boolean) => render(<LoadFailed what="The search" hasFailed={hasFailed} onRetry={() => undefined} />);

  it('says so, and leads on', () => {
    expect(alertOf(draw(true))).toBe('The search could not be loaded. Check the connection and try again, or look in <a href="/codes/">all status codes</a>.');
  });

  it('says that it is loaded again', () => {
    expect(alertOf(draw(false))).toBe('The search is being loaded.');
  });

  it.each([true, false])('has a button that tries again, whether it has failed: %s', (hasFailed) => {
    expect(draw(hasFailed)).toMatch(/<button type="button"[^>]*>Try again<\/button>/);
  });
});

it('what needs JavaScript says so, and leads on', () => {
  expect(render(<NeedsJavaScript what="Searching" />)).toBe(
    '<noscript><p>Searching needs JavaScript. Without it: <a href="/codes/">all status codes</a>, <a href="/identifiers/">all identifiers</a>.</p></noscript>',
  );
});
