import { expect, it } from 'vitest';
import { createConditions } from '../../../src/catalog/createConditions';
import { aCondition, anEntry, aProvider, aSituation, aStatement } from '../../fixtures/builders';

const situations = [aSituation()];

function conditionsOf(...conditions: ReturnType<typeof aCondition>[]) {
  return createConditions([aProvider({ entries: [anEntry(429, ...conditions)] })], situations);
}

it('puts the conditions of the collected edition first and keeps the order of the file otherwise', () => {
  const editions = ['old'];
  const records = conditionsOf(
    aCondition({ label: 'Old A', editions }),
    aCondition({ label: 'New A' }),
    aCondition({ label: 'Old B', editions }),
    aCondition({ label: 'New B', editions: ['old', 'collected'] }),
  );
  expect(records.map(({ label, isInCollectedEdition }) => [label, isInCollectedEdition])).toEqual([
    ['New A', true],
    ['New B', true],
    ['Old A', false],
    ['Old B', false],
  ]);
});

it('orders the conditions of a provider by code', () => {
  const provider = aProvider({ entries: [anEntry(503), anEntry(404), anEntry(429)] });
  expect(createConditions([provider], situations).map(({ statusCode }) => statusCode)).toEqual([404, 429, 503]);
});

it('gives null for what is not documented', () => {
  expect(conditionsOf(aCondition())).toMatchObject([
    { identifier: null, identifierField: null, billed: null, billingNote: null, retry: { note: null }, evidence: { billingNote: null } },
  ]);
});

it('tells "not billed" from "not documented"', () => {
  expect(conditionsOf(aCondition({ billed: false }))).toMatchObject([{ billed: false }]);
});

it('is known by its identifier as published, with the field that carries it', () => {
  expect(conditionsOf(aCondition({ label: 'Too fast', identifier: { value: 'tooFast_1', field: 'code' } }))).toMatchObject([
    { id: 'tooFast_1', identifier: 'tooFast_1', identifierField: 'code', path: '/acme/429/#tooFast_1' },
  ]);
});

it('is known by the slug of its label where there is no identifier', () => {
  expect(conditionsOf(aCondition({ label: 'Payment Required / Open Invoices' }))).toMatchObject([
    { id: 'payment-required-open-invoices', path: '/acme/429/#payment-required-open-invoices' },
  ]);
});

it('names its situation', () => {
  expect(conditionsOf(aCondition())).toMatchObject([{ situation: 'rate-limited', situationName: 'Rate limited', situationPath: '/situations/rate-limited/' }]);
});

it('never passes our advice for that of the provider: a resolution has the basis of its weakest step', () => {
  const steps = [{ text: 'Wait.', basis: 'documented' as const }, aStatement('Use one limiter.')];
  expect(conditionsOf(aCondition({ steps }))).toMatchObject([{ resolution: { steps: ['Wait.', 'Use one limiter.'], basis: 'editorial' } }]);
});

it('keeps the evidence of each step in the order of the steps', () => {
  const steps = [aStatement('Use one limiter.'), { text: 'Wait.', basis: 'documented' as const }];
  expect(conditionsOf(aCondition({ steps }))).toMatchObject([
    {
      evidence: {
        steps: [
          { basis: 'editorial', sources: [] },
          { basis: 'documented', sources: ['https://docs.acme.example/status'] },
        ],
      },
    },
  ]);
});

it("asks for the provider's own list first when it comes to support", () => {
  expect(conditionsOf(aCondition({ escalateWith: ['Your own count'] }))).toMatchObject([{ escalateWith: ['The time (UTC)', 'Your own count'] }]);
});

it('links a look-alike to its condition, and keeps one that names none', () => {
  const notThisOneIf = [{ text: 'Every call fails.', condition: '429#quota' }, { text: 'The body is empty.' }];
  expect(conditionsOf(aCondition({ notThisOneIf }), aCondition({ label: 'Quota' }))[0]?.notThisOneIf).toMatchObject([
    { text: 'Every call fails.', condition: { label: 'Quota', path: '/acme/429/#quota' } },
    { text: 'The body is empty.', condition: null },
  ]);
});

it('failed where its situation says, unless it says so itself', () => {
  const documented = { place: 'network', basis: 'documented' } as const;
  expect(conditionsOf(aCondition(), aCondition({ label: 'Cut off', failedAt: documented })).map(({ failure }) => failure)).toEqual([
    {
      place: 'gateway',
      sentence: "Refused at Acme's gateway: the request did not reach the service.",
      evidence: { basis: 'editorial', sources: [] },
    },
    {
      place: 'network',
      sentence: 'Failed on the way between your code and Acme.',
      evidence: { basis: 'documented', sources: ['https://docs.acme.example/status'] },
    },
  ]);
});

it('has no place of failure where nothing failed', () => {
  const { failedAt: _, ...success } = aSituation({ id: 'success', group: 'success' });
  const provider = aProvider({ entries: [anEntry(200, aCondition({ situation: 'success' }))] });
  expect(createConditions([provider], [success])).toMatchObject([{ failure: null }]);
});
