import type { Lookup } from '../lookup/lookup';
import type { FactsPart, FirstPart, ReadPart } from './parts';
import { runOf } from './shards';

/** The parts that hold the conditions of some providers; of all where none is named. */
export function recordPartsOf({ lookup, places, starts: { records } }: FirstPart, providerIds?: ReadonlySet<string>): `records-${number}`[] {
  if (!providerIds) return records.map((_, run) => recordPart(run));
  const parts = new Set<`records-${number}`>();
  let [entry, condition] = [0, 0];
  lookup.providers.forEach(({ id }, provider) => {
    const isWanted = providerIds.has(id) && (places.entriesOf[provider] ?? 0) > 0;
    // A provider's conditions are never cut.
    if (isWanted) parts.add(recordPart(runOf(records, condition)));
    for (let count = places.entriesOf[provider] ?? 0; count > 0; count -= 1, entry += 1) condition += places.conditionsOf[entry] ?? 0;
  });
  return [...parts];
}

function recordPart(run: number) {
  return `records-${run}` as const;
}

/** The lookup that the index was made of, with the conditions of the parts that are given. */
export function joinLookup(first: FirstPart, facts: FactsPart, parts: readonly `records-${number}`[], read: ReadPart): Lookup {
  return {
    ...first.lookup,
    providers: first.lookup.providers.map((provider, position) => ({
      ...provider,
      bodyFields: facts.bodyFields[position] ?? [],
      escalateWith: facts.escalateWith[position] ?? [],
    })),
    codes: first.lookup.codes.map((code, position) => ({ ...code, steps: facts.steps[position] ?? [] })),
    conditions: parts.flatMap((part) => read(part) ?? []),
    questions: facts.questions,
  };
}
