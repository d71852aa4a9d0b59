import { describe, expect, it } from 'vitest';
import { createConditions } from '../../src/catalog/createConditions';
import { DecisionStrip } from '../../src/components/DecisionStrip';
import { aCondition, anEntry, aProvider, aSituation } from '../fixtures/builders';
import { render } from '../fixtures/render';

/** What a person reads, by term. */
function decisions(change: Parameters<typeof aCondition>[0]): Record<string, string> {
  const [condition] = createConditions([aProvider({ entries: [anEntry(429, aCondition(change))] })], [aSituation()]);
  const html = condition ? render(<DecisionStrip condition={condition} />) : '';
  const pairs = [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)];
  return Object.fromEntries(
    pairs.map(([, term = '', words = '']) => [
      term,
      words
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );
}

describe('the decision strip', () => {
  it('says who acts, whether to retry, whether it was billed, and what happened', () => {
    expect(decisions({})).toEqual({
      'Who acts': 'You, the caller ours The next step is on your side of the call.',
      Retry: 'After a wait ours The same request can work after the wait.',
      Billed: 'Not documented The provider does not say.',
      Situation: 'Rate limited How other providers answer it.',
    });
  });

  it('names the provider where the provider has to act', () => {
    expect(decisions({ actor: { who: 'provider', basis: 'documented' } })['Who acts']).toBe('Acme documented It is up to the provider to change it.');
  });

  it('says when to retry', () => {
    expect(decisions({ retry: { advice: 'backoff', basis: 'editorial', note: 'Five times at most.' } }).Retry).toBe(
      'With growing pauses ours Five times at most.',
    );
  });

  it('says what to know about billing, with its basis', () => {
    expect(decisions({ billed: false, billingNote: { text: 'Except on trials.', basis: 'editorial' } }).Billed).toBe('No documented Except on trials. ours');
  });
});
