import type { Catalog } from '../catalog';
import { unique } from '../evidence';
import { type NamedCell, toNamedCell } from '../namedCell';
import type { CodePage } from './codePage';

/** The situations of a code's conditions, with the conditions that have another number. */
export function otherNumbers({ situations }: Catalog, code: string, own: readonly NamedCell[]): CodePage['otherNumbers'] {
  const ids = unique(own.map(({ situation }) => situation));
  return situations
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, path, conditions }) => ({
      situation: { id, name, path },
      cells: conditions.filter(({ statusCode }) => String(statusCode) !== code).map(toNamedCell),
    }))
    .filter(({ cells }) => cells.length > 0);
}

/** The situations in which a code is met: those of its conditions, then those whose usual code it is. */
export function relatedSituations({ situations }: Catalog, code: string, own: readonly NamedCell[]): CodePage['situations'] {
  const met = new Set(own.map(({ situation }) => situation));
  const usual = situations.filter(({ id, usualCodes }) => !met.has(id) && usualCodes.some((usualCode) => String(usualCode) === code));
  return [...situations.filter(({ id }) => met.has(id)), ...usual].map(({ id, name, path, sentence }) => ({ id, name, path, sentence }));
}
