import { describe, expect, it } from 'vitest';
import type { ComparisonCell, ComparisonRow } from '../../src/catalog/comparison';
import { comparisonFields } from '../../src/catalog/comparisonQuery';
import { SideBySideCell } from '../../src/components/compare/SideBySideCell';
import { aCell, aRow } from '../fixtures/comparisons';
import { render } from '../fixtures/render';

function htmlOf(row: Partial<ComparisonRow>, cells = [aCell()], fields: Parameters<typeof SideBySideCell>[0]['fields'] = comparisonFields): string {
  return render(<SideBySideCell cells={cells} row={aRow(row)} fields={fields} />);
}

/** What is marked in the first cell, beside another provider's cell. */
function marked(row: Partial<ComparisonRow>, other: Partial<ComparisonCell>): (string | undefined)[] {
  const own = aCell({ billed: true });
  const cells = { acme: [own], zeta: [aCell({ billed: true, providerId: 'zeta', ...other })] };
  return [...htmlOf({ ...row, cells }, [own]).matchAll(/<mark>(.*?)<\/mark>/g)].map(([, inside]) => inside?.replace(/<[^>]*>/g, ''));
}

describe('what one provider says', () => {
  it.each<[ComparisonRow['differences'], Partial<ComparisonCell>, string[]]>([
    [[], {}, []],
    [['meaning'], { situation: 'quota-used-up' }, ['Rate limited']],
    [['retry'], { retryAdvice: 'never' }, ['After a wait']],
    [['actor', 'billed'], { actor: 'provider', billed: false }, ['You, the caller', 'Yes']],
  ])('about a code is marked where the other does not say the same: %j', (differences, other, expected) => {
    expect(marked({ kind: 'code', differences }, other)).toEqual(expected);
  });

  it('about a code is not marked where the other says it too, among more', () => {
    expect(marked({ kind: 'code', differences: ['retry'] }, {})).toEqual([]);
  });

  it('about a situation is marked at the number', () => {
    expect(marked({ kind: 'situation', differences: ['number'] }, { code: '403' })).toEqual(['429']);
  });

  it('about a situation does not name that situation again', () => {
    expect(htmlOf({ kind: 'situation' })).not.toContain('Rate limited');
  });

  it('holds only the chosen fields', () => {
    const terms = [...htmlOf({ kind: 'situation' }, [aCell()], ['meaning', 'billed']).matchAll(/<dt>(.*?)<\/dt>/g)].map(([, term]) => term);
    expect(terms).toEqual(['Meaning', 'Billed']);
  });

  it('holds every condition, each under its own link', () => {
    const html = htmlOf({}, [aCell(), aCell({ label: 'Quota' })], ['billed']);
    expect(html.match(/<a href="\/acme[^>]*>.*?<\/a>/g)).toEqual(['<a href="/acme/429/#too-fast">Too fast</a>', '<a href="/acme/429/#quota">Quota</a>']);
  });

  it('holds every step with its own basis', () => {
    const html = htmlOf({}, [aCell({ steps: ['Wait.', 'Use one limiter.'], stepBases: ['documented', 'editorial'] })], ['resolution']);
    expect((html.match(/<li>.*?<\/li>/g) ?? []).map((step) => step.replace(/<[^>]*>/g, ''))).toEqual(['Wait. documented', 'Use one limiter. ours']);
  });

  it.each([
    ['too_fast', '<dd><code>too_fast</code></dd>'],
    [null, '<dd>not documented</dd>'],
  ])('tells the identifier %s', (identifier, expected) => {
    expect(htmlOf({ kind: 'situation' }, [aCell({ identifier })], ['identifier'])).toContain(expected);
  });
});
