import { describe, expect, it } from 'vitest';
import type { Provider } from '../../data/codebookData';
import { createConditions } from '../../src/catalog/createConditions';
import { ConditionHistory } from '../../src/components/ConditionHistory';
import { aCondition, anEntry, aProvider, aSituation } from '../fixtures/builders';
import { render } from '../fixtures/render';

const titles = { collected: 'Status codes', old: 'Old page' };

/** The lines of text under the condition of a provider that has the label. */
function linesOf(label: string, entries: Provider['entries']): string[] {
  const conditions = createConditions([aProvider({ entries })], [aSituation()]).filter((condition) => condition.label === label);
  const html = render(conditions.map((condition) => <ConditionHistory key={condition.id} condition={condition} editionTitles={titles} />));
  return (html.match(/<li>.*?<\/li>/g) ?? []).map((line) => line.replace(/<(?!\/?a\b)[^>]*>/g, ''));
}

describe('the history of a condition', () => {
  it('is absent where the collected edition documents it and nothing else stands in its place', () => {
    expect(linesOf('Throttled', [anEntry(429, aCondition({ label: 'Throttled' }))])).toEqual([]);
  });

  it('says in which other editions alone it is documented', () => {
    const condition = aCondition({ label: 'Throttled', editions: ['old', 'older'] });
    expect(linesOf('Throttled', [anEntry(429, condition)])).toEqual(['Only in another edition of the page: Old page; older']);
  });

  const replaced = aCondition({ label: 'Over rate', editions: ['old'], replacedBy: ['429#throttled', '429#quota'] });
  const replacing = anEntry(429, aCondition({ label: 'Throttled' }), aCondition({ label: 'Quota' }));

  it('leads to what stands in its place', () => {
    expect(linesOf('Over rate', [anEntry(403, replaced), replacing])).toEqual([
      'Only in another edition of the page: Old page',
      'Replaced by: <a href="/acme/429/#throttled">429 Throttled</a>, <a href="/acme/429/#quota">429 Quota</a>',
    ]);
  });

  it('leads to what it took the place of', () => {
    expect(linesOf('Throttled', [anEntry(403, replaced), replacing])).toEqual(['Took the place of: <a href="/acme/403/#over-rate">403 Over rate</a>']);
  });

  it('leads to its counterpart without calling either newer', () => {
    const counterpart = aCondition({ label: 'Busy', editions: ['old'], counterparts: ['429#throttled'] });
    expect(linesOf('Throttled', [anEntry(503, counterpart), anEntry(429, aCondition({ label: 'Throttled' }))])).toEqual([
      'In another edition: <a href="/acme/503/#busy">503 Busy</a>',
    ]);
  });
});
