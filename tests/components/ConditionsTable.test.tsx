import { describe, expect, it } from 'vitest';
import { ConditionsTable } from '../../src/components/ConditionsTable';
import { aCell } from '../fixtures/comparisons';
import { render } from '../fixtures/render';

type Change = Parameters<typeof aCell>[0];

function htmlOf(change: Change, lead: 'provider' | 'code' | 'both' = 'provider'): string {
  return render(<ConditionsTable caption="Every condition" rows={[{ ...aCell(change), providerName: 'Acme' }]} lead={lead} />);
}

/** What a person reads in the cell of a column. */
function textIn(html: string, column: string): string | undefined {
  const cell = new RegExp(`<td data-label="${column}">(.*?)</td>`).exec(html)?.[1];
  return cell?.replace(/<[^>]*>/g, '').trim();
}

describe('the table of conditions', () => {
  it('has a caption', () => {
    expect(htmlOf({})).toMatch(/<caption[^>]*>Every condition<\/caption>/);
  });

  it.each(['provider', 'code', 'both'] as const)('has a heading for each cell of a row named by %s, and each cell names its heading', (lead) => {
    const html = htmlOf({}, lead);
    const headings = [...html.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, heading]) => heading);
    const labels = [...html.matchAll(/<td data-label="(.*?)">/g)].map(([, label]) => label);
    expect(labels).toEqual(headings.slice(1));
  });

  it.each([
    [null, 'Not documented'],
    [true, 'Yes documented'],
    [false, 'No documented'],
  ])('says whether the call was billed: %s', (billed, expected) => {
    expect(textIn(htmlOf({ billed }), 'Billed')).toBe(expected);
  });

  it('names who acts and whether to retry, with the basis of each', () => {
    const html = htmlOf({ actor: 'accountOwner', actorBasis: 'documented', retryAdvice: 'never', retryBasis: 'editorial' });
    expect([textIn(html, 'Who acts'), textIn(html, 'Retry')]).toEqual(['Account owner documented', 'Do not repeat ours']);
  });

  it('shows the first step with its own basis, and no other', () => {
    const html = htmlOf({ steps: ['Wait.', 'Write to support.'], stepBases: ['documented', 'editorial'] });
    const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, inside]) => inside?.replace(/<[^>]*>/g, ''));
    expect([cells.includes('Wait.\u00a0documented'), html.includes('Write to support.')]).toEqual([true, false]);
  });

  it.each([
    ['provider', '<th scope="row"><a href="/acme/429/">Acme</a></th>'],
    ['code', '<th scope="row"><a href="/acme/429/"><span class="numeral numeral--small numeral--4">429</span></a></th>'],
  ] as const)('names a row by the %s, which leads to the entry', (lead, expected) => {
    expect(htmlOf({}, lead)).toContain(expected);
  });

  it('leads to the condition, with its identifier as published', () => {
    expect(htmlOf({ label: 'Too fast', identifier: 'too_fast', path: '/acme/429/#too_fast' })).toContain(
      '<a href="/acme/429/#too_fast">Too fast</a> <code>too_fast</code>',
    );
  });

  it('does not repeat an identifier that is the label', () => {
    expect(htmlOf({ label: 'too_fast', identifier: 'too_fast' })).not.toContain('<code>');
  });

  it('marks a condition that only another edition documents', () => {
    expect([true, false].map((isInCollectedEdition) => textIn(htmlOf({ isInCollectedEdition }), 'Condition'))).toEqual(['Too fast', 'Too fast other edition']);
  });
});
