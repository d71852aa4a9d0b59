import { describe, expect, it } from 'vitest';
import type { ComparisonCell } from '../../src/catalog/comparison';
import { compareBy } from '../../src/catalog/comparison';
import { MeaningCell } from '../../src/components/compare/MeaningCell';
import { NumberCell } from '../../src/components/compare/NumberCell';
import { aCell, aRow } from '../fixtures/comparisons';
import { render } from '../fixtures/render';

const zeta = aCell({ providerId: 'zeta' });
const quota = { situation: 'quota-used-up', situationName: 'Quota used up' };
const names = new Map([
  ['429', 'Too Many Requests'],
  ['rate-limited', 'Rate limited'],
]);

/** A provider's cell beside another provider's 429 for being rate limited. */
function htmlOf(kind: 'code' | 'situation', ...own: ComparisonCell[]): string {
  const row = compareBy(kind, [...own, zeta], names)[0] ?? aRow();
  const Cell = kind === 'code' ? MeaningCell : NumberCell;
  return render(<Cell cells={own} row={row} />);
}

function words(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

/** What a screen reader hears of the marks. */
function heard(html: string): (string | undefined)[] {
  return [...html.matchAll(/role="img"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label);
}

describe('the numbers of a situation', () => {
  it('link to their conditions, and name them', () => {
    expect(htmlOf('situation', aCell())).toContain('<a href="/acme/429/#too-fast" aria-label="429 Too fast"');
  });

  it('carry a mark, seen and heard, where not every provider uses them', () => {
    const html = htmlOf('situation', aCell({ code: '401' }), aCell());
    expect([words(html), heard(html)]).toEqual(['401 ≠ 429', ['other number']]);
  });

  it('carry none where all use them', () => {
    expect(heard(htmlOf('situation', aCell()))).toEqual([]);
  });

  it('stand once, with how many conditions share them', () => {
    const html = htmlOf('situation', aCell(), aCell({ label: 'Too many' }));
    expect(words(html)).toBe('429 ×2');
    expect(html).toContain('aria-label="429 ×2: Too fast, Too many"');
  });

  it('say that only another edition has them', () => {
    expect(htmlOf('situation', aCell({ isInCollectedEdition: false }))).toContain('aria-label="429 Too fast (other edition)"');
  });
});

describe('the meanings of a code', () => {
  it('carry a mark, seen and heard, with the situation that not every provider shares', () => {
    const html = htmlOf('code', aCell({ label: 'Spent', ...quota }), aCell());
    expect([words(html), heard(html)]).toEqual(['≠ Quota used up: Spent; Too fast', ['other meaning']]);
  });

  it('link each label to its condition', () => {
    const html = htmlOf('code', aCell({ label: 'Spent', ...quota }), aCell());
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, path]) => path)).toEqual(['/acme/429/#spent', '/acme/429/#too-fast']);
  });

  it('carry none where all share them', () => {
    expect(words(htmlOf('code', aCell()))).toBe('Too fast');
  });
});

it.each(['code', 'situation'] as const)('a cell by %s holds nothing that starts a new line, so that it stays one cell where it is copied as text', (kind) => {
  const html = htmlOf(kind, aCell({ code: '429', label: 'Spent', ...(kind === 'code' ? quota : {}) }), aCell());
  expect(html).not.toMatch(/<(?!\/?(?:a|span)\b)/);
});
