import { providerFile } from '../codebookData';
import { type ConditionAddress, conditionKey, parseConditionReference } from '../conditionId';
import type { ConditionData } from '../schema/condition';
import type { Assertion } from './assertion';
import { conditionPlaces } from './places';

/** `replacedBy`, `counterparts` and `notThisOneIf` point to conditions that exist, and not to the condition itself. */
export const assertConditionReferences: Assertion = ({ providers }, { unreadable }) => {
  const known = new Set(
    providers.flatMap(({ id: providerId, ...provider }) =>
      conditionPlaces({ id: providerId, ...provider }).map(({ entry, id }) => conditionKey({ providerId, statusCode: entry.statusCode, conditionId: id })),
    ),
  );
  return providers.flatMap((provider) =>
    conditionPlaces(provider).flatMap(({ condition, entry, id, path }) =>
      referencesOf(condition).flatMap(({ field, reference }) => {
        const address = parseConditionReference(reference, provider.id);
        const own = conditionKey({ providerId: provider.id, statusCode: entry.statusCode, conditionId: id });
        const isFine = known.has(conditionKey(address)) && conditionKey(address) !== own;
        if (isFine || unreadable.has(providerFile(address.providerId))) return [];
        return [
          {
            file: providerFile(provider.id),
            path: `${path}.${field}`,
            found: `\`${reference}\``,
            expected: 'another condition that exists',
            mend: nearest(known, address, own),
          },
        ];
      }),
    ),
  );
};

function referencesOf(condition: ConditionData): { field: string; reference: string }[] {
  return [
    ...(condition.replacedBy ?? []).map((reference, index) => ({ field: `replacedBy[${index}]`, reference })),
    ...(condition.counterparts ?? []).map((reference, index) => ({ field: `counterparts[${index}]`, reference })),
    ...(condition.notThisOneIf ?? []).flatMap(({ condition: reference }, index) =>
      reference ? [{ field: `notThisOneIf[${index}].condition`, reference }] : [],
    ),
  ];
}

function nearest(known: ReadonlySet<string>, { providerId, statusCode }: ConditionAddress, own: string): string {
  const there = [...known].filter((key) => key !== own && key.startsWith(`${providerId}/${statusCode}#`));
  return there.length > 0
    ? `Write one of ${there.join(', ')}.`
    : `${providerId} has no other condition under ${statusCode}: correct the reference or remove it.`;
}
