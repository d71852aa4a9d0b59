import { describe, expect, it } from 'vitest';
import type { Provider } from '../../../data/codebookData';
import type { ConditionData } from '../../../data/schema/condition';
import { realData } from '../../fixtures/realData';
import {
  infoplugBestPractices,
  infoplugErrorBody,
  otherConditions,
  registeredCodes,
  registryStates,
  sourcePages,
  unregisteredEmitters,
} from '../../fixtures/sourceList';

const { providers, statusCodes, unregisteredUses } = await realData();

function providerOf(id: string): Provider {
  const provider = providers.find((candidate) => candidate.id === id);
  if (!provider) throw new Error(`No provider ${id}.`);
  return provider;
}

const isCollected = ({ editions }: ConditionData) => editions.includes('collected');

/** The conditions of a provider's collected page, or of its other editions only. */
function conditionsOf(provider: Provider, belongs: (condition: ConditionData) => boolean) {
  return provider.entries.flatMap(({ statusCode, conditions }) => conditions.filter(belongs).map((condition) => ({ statusCode, condition })));
}

describe('the collected edition', () => {
  it('holds 51 entries at 19 status codes', () => {
    const codes = providers.flatMap(({ entries }) => entries.filter(({ conditions }) => conditions.some(isCollected)).map(({ statusCode }) => statusCode));
    expect({ entries: codes.length, statusCodes: new Set(codes).size }).toEqual({ entries: 51, statusCodes: 19 });
  });

  it('is that of five providers', () => {
    expect(providers.map(({ id }) => id).sort()).toEqual(sourcePages.map(({ providerId }) => providerId).sort());
  });

  it('takes a billed flag that its page does not state from another page of the provider', () => {
    const silent = sourcePages.filter(({ conditions }) => conditions.every(({ billed }) => billed === undefined));
    const flagged = silent.flatMap(({ providerId }) =>
      conditionsOf(providerOf(providerId), isCollected)
        .filter(({ condition }) => condition.billed !== undefined)
        .map(({ statusCode, condition }) => ({ providerId, statusCode, basis: condition.billingNote?.sources && condition.billingNote.basis })),
    );
    expect(flagged).toEqual([
      { providerId: 'infoplug', statusCode: 200, basis: 'documented' },
      { providerId: 'apitube', statusCode: 200, basis: 'documented' },
    ]);
  });
});

describe.each(sourcePages)('the page of $providerId', ({ providerId, address, conditions, bodyFields, names }) => {
  const provider = providerOf(providerId);
  const collected = conditionsOf(provider, isCollected);

  it('is the first edition', () => {
    expect(provider.editions[0]?.url).toBe(`https://${address}`);
  });

  it('is there with every status code, label, identifier and field, and nothing more', () => {
    expect(
      collected.map(({ statusCode, condition: { label, identifier } }) => ({ statusCode, label, identifier: identifier?.value, field: identifier?.field })),
    ).toEqual(conditions.map(({ statusCode, label, identifier, field }) => ({ statusCode, label, identifier, field })));
  });

  it('keeps its billed flags', () => {
    const isStated = (index: number) => conditions[index]?.billed !== undefined;
    expect(collected.map(({ condition }, index) => (isStated(index) ? condition.billed : undefined))).toEqual(conditions.map(({ billed }) => billed));
  });

  it('gives documented steps wherever it says what to do', () => {
    const advised = collected.filter((_, index) => conditions[index]?.advice);
    expect(advised.filter(({ condition }) => !condition.steps.some(({ basis }) => basis === 'documented'))).toEqual([]);
  });

  it('has its body fields and names', () => {
    const fields = provider.errorBody.fields.map(({ name }) => name);
    const text = JSON.stringify(provider);
    expect([...bodyFields.filter((field) => !fields.includes(field)), ...names.filter((name) => !text.includes(name))]).toEqual([]);
  });
});

describe('the page of infoplug, beside its rows', () => {
  const infoplug = providerOf('infoplug');

  it('shows the error body as printed', () => {
    expect(infoplug.errorBody.examples.map(({ content }): unknown => JSON.parse(content))).toContainEqual(infoplugErrorBody);
  });

  it('restates its four best practices', () => {
    const fromPage = infoplug.bestPractices.filter(({ basis, sources }) => basis === 'documented' && sources?.includes('status-codes'));
    expect(fromPage.map(({ text }) => text)).toEqual(infoplugBestPractices.map((subject) => expect.stringMatching(subject)));
  });
});

describe('what only other editions document', () => {
  it('is there with its editions, its billed flag and the way to what stands in its place', () => {
    const found = providers.flatMap((provider) =>
      conditionsOf(provider, (condition) => !isCollected(condition)).map(({ statusCode, condition }) => ({
        providerId: provider.id,
        statusCode,
        name: condition.identifier?.value ?? condition.label,
        editions: condition.editions,
        billed: provider.id === 'huntapi' ? condition.billed : undefined,
        leadsTo: [...(condition.replacedBy ?? []), ...(condition.counterparts ?? [])],
      })),
    );
    expect(found).toEqual(otherConditions);
  });
});

describe('the registries', () => {
  it('has every registered status code and no other', () => {
    expect(statusCodes.map(({ code }) => code)).toEqual(registeredCodes);
  });

  it('marks the registrations that are not simply in force', () => {
    expect(statusCodes.filter(({ state }) => state !== 'registered').map(({ code, state }) => ({ code, state }))).toEqual(registryStates);
  });

  it.each(unregisteredEmitters)('has every emitter of the unregistered use of %s', (code, emitters) => {
    const found = unregisteredUses.filter((use) => (use.code ?? 'none') === code).map(({ emitter }) => emitter);
    expect(found).toEqual(emitters.map((emitter) => expect.stringContaining(emitter)));
  });

  it('has no other unregistered number', () => {
    const known = unregisteredEmitters.map(([code]) => code);
    expect(unregisteredUses.filter(({ code }) => !known.includes(code ?? 'none'))).toEqual([]);
  });
});
