import type { Lookup, LookupCondition } from '../lookup/lookup';
import type { WrittenPlaces } from './parts';
import type { Place } from './searchDocument';
import { fromSteps, toSteps } from './steps';

/** Writes down where entries and conditions belong. @param entries as `toOrderedEntries` gives them. */
export function writePlaces(entries: readonly (readonly LookupCondition[])[], { providers }: Lookup): WrittenPlaces {
  const codes = createTable();
  const situations = createTable();
  const entriesOf = new Map(providers.map(({ id }) => [id, 0]));
  const conditions = entries.flat();
  for (const [first] of entries) if (first) entriesOf.set(first.providerId, (entriesOf.get(first.providerId) ?? 0) + 1);
  return {
    codeOf: entries.map(([first]) => codes.positionOf(first?.code ?? '')),
    conditionsOf: entries.map(({ length }) => length),
    situationOf: conditions.map(({ situation }) => situations.positionOf(situation)),
    entriesOf: [...entriesOf.values()],
    others: toSteps(conditions.flatMap(({ isInCollectedEdition }, position) => (isInCollectedEdition ? [] : [position]))),
    codes: codes.values,
    situations: situations.values,
  };
}

/** Values by position, each once. */
function createTable() {
  const positions = new Map<string, number>();
  const values: string[] = [];
  const add = (value: string) => {
    positions.set(value, values.length);
    return values.push(value) - 1;
  };
  return { values, positionOf: (value: string) => positions.get(value) ?? add(value) };
}

/** Where entries and conditions belong. */
export interface Places {
  entries: Place[];
  conditions: Place[];
}

/** Reads what was written down. */
export function readPlaces(written: WrittenPlaces, { codes, providers }: Lookup): Places {
  const classes = new Map(codes.map(({ code, statusClass }) => [code, statusClass]));
  const providerOf = written.entriesOf.flatMap((count, position) => Array.from({ length: count }, () => providers[position]?.id ?? null));
  const entries = written.codeOf.map((position, entry): Place => {
    const code = written.codes[position] ?? null;
    const statusClass = code === null ? null : (classes.get(code) ?? null);
    return { kind: 'entry', code, statusClass, providerId: providerOf[entry] ?? null, situation: null, isPrimary: true, weight: 0 };
  });
  const others = new Set(fromSteps(written.others));
  const conditions: Place[] = [];
  entries.forEach(({ code, providerId, statusClass }, entry) => {
    for (let count = written.conditionsOf[entry] ?? 0; count > 0; count -= 1) {
      const situation = written.situations[written.situationOf[conditions.length] ?? -1] ?? null;
      conditions.push({ kind: 'condition', code, statusClass, providerId, situation, isPrimary: !others.has(conditions.length), weight: 0 });
    }
  });
  return { entries, conditions };
}
