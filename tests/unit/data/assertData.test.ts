import { describe, expect, it } from 'vitest';
import { assertData } from '../../../data/assertData';
import type { CodebookData, Provider } from '../../../data/codebookData';
import { aChange, aCondition, anEntry, anExchange, aProvider, aSituation, aStatement, aStatusCode, someData } from '../../fixtures/builders';

function withProvider(change: Partial<Provider>): Partial<CodebookData> {
  return { providers: [aProvider(change)] };
}

function problemsOf(change: Partial<CodebookData>) {
  return assertData(someData(change), { unreadable: new Set() });
}

const example = { title: 'Too fast', mediaType: 'application/json', content: '{ "trace": 1 }', note: 'Put together.' };
const twins = ['a', 'b'].map((label) => aCondition({ label, identifier: { value: 'same' } }));

describe('assertData', () => {
  it('accepts data without a mistake', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    { rule: 'provider ids', change: withProvider({ id: 'compare' }), expected: 'a word that no page' },
    { rule: 'aliases', change: withProvider({ aliases: ['ACME'] }), expected: 'a name or alias that leads to one provider' },
    {
      rule: 'unique conditions',
      change: withProvider({ entries: [anEntry(429), anEntry(429, aCondition({ label: 'b' }))] }),
      expected: 'one entry a status code',
    },
    { rule: 'identifiers', change: withProvider({ entries: twins.map((twin, index) => anEntry(400 + index, twin)) }), expected: 'unique in the provider' },
    { rule: 'situations', change: { situations: [aSituation(), aSituation()] }, expected: 'one situation an id' },
    {
      rule: 'places of failure',
      change: { statusCodes: [aStatusCode({ code: 200, failedAt: { place: 'client', basis: 'editorial' } })] },
      expected: 'no place',
    },
    { rule: 'editions', change: withProvider({ entries: [anEntry(429, aCondition({ editions: ['other'] }))] }), expected: 'one of collected' },
    { rule: 'references', change: withProvider({ entries: [anEntry(429, aCondition({ replacedBy: ['500#a'] }))] }), expected: 'another condition that exists' },
    {
      rule: 'questions',
      change: withProvider({ entries: [{ statusCode: 429, conditions: [aCondition(), aCondition({ label: 'b' })] }] }),
      expected: 'the question that tells the conditions apart',
    },
    { rule: 'sources', change: withProvider({ oddities: [{ text: 'Odd.', basis: 'documented' }] }), expected: 'the source of a documented statement' },
    {
      rule: 'body examples',
      change: withProvider({ errorBody: { summary: aStatement(), fields: [], examples: [example], notes: [] } }),
      expected: 'only documented fields',
    },
    { rule: 'changes', change: { changes: [aChange(), aChange()] }, expected: 'one change an id' },
    { rule: 'exchanges', change: { exchanges: { 429: anExchange({ response: 'HTTP/1.1 428 ' }) } }, expected: 'the status line' },
    { rule: 'look-alikes', change: { lookAlikes: {} }, expected: 'at least one look-alike' },
    { rule: 'status codes', change: { statusCodes: [aStatusCode(), aStatusCode()] }, expected: 'one record a code' },
  ])('holds the rule about $rule', ({ change, expected }) => {
    expect(problemsOf(change)).toMatchObject([{ expected: expect.stringContaining(expected) }]);
  });
});
