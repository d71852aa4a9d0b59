import type { Catalog } from '../catalog';
import { underOtherNumbers } from '../elsewhere';
import type { CodePage } from './codePage';

/** The situations of a code's conditions (`met`, their ids), with the conditions that have another number. */
export function otherNumbers({ situations }: Catalog, code: string, met: ReadonlySet<string>): CodePage['otherNumbers'] {
  return situations
    .filter(({ id }) => met.has(id))
    .map((situation) => ({
      situation: { id: situation.id, name: situation.name, path: situation.path },
      ...underOtherNumbers(situation, code),
    }))
    .filter(({ cells }) => cells.length > 0);
}

/** The situations in which a code is met: those of its conditions (`met`, their ids), then those whose usual code it is. */
export function relatedSituations({ situations }: Catalog, code: string, met: ReadonlySet<string>): CodePage['situations'] {
  const usual = situations.filter(({ id, usualCodes }) => !met.has(id) && usualCodes.some((usualCode) => String(usualCode) === code));
  return [...situations.filter(({ id }) => met.has(id)), ...usual].map(({ id, name, path, sentence }) => ({ id, name, path, sentence }));
}
