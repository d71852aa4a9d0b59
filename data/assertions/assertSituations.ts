import { providerFile } from '../codebookData';
import type { Problem } from '../problems';
import type { Assertion } from './assertion';
import { conditionPlaces, repeated } from './places';

const situationsFile = 'data/situations.ts';

/** Situations are unique, and whatever names a situation names one that exists. */
export const assertSituations: Assertion = ({ providers, situations }, { unreadable }) => {
  if (unreadable.has(situationsFile)) return [];
  const known = new Set(situations.map(({ id }) => id));
  const unknown = (file: string, path: string, id: string): Problem[] =>
    known.has(id)
      ? []
      : [
          {
            file,
            path,
            found: `the situation \`${id}\``,
            expected: `a situation of ${situationsFile}: ${[...known].join(', ')}`,
            mend: `Choose one of them, or add \`${id}\` to ${situationsFile}.`,
          },
        ];
  return [
    ...repeated(situations, ({ id }) => id).map(({ id }) => ({
      file: situationsFile,
      path: `[${situations.findLastIndex((situation) => situation.id === id)}].id`,
      found: `a second situation \`${id}\``,
      expected: 'one situation an id',
      mend: 'Join the two.',
    })),
    ...situations.flatMap(({ neighbours }, index) =>
      neighbours.flatMap(({ situation }, neighbour) => unknown(situationsFile, `[${index}].neighbours[${neighbour}].situation`, situation)),
    ),
    ...providers.flatMap((provider) =>
      conditionPlaces(provider).flatMap(({ condition, path }) => unknown(providerFile(provider.id), `${path}.situation`, condition.situation)),
    ),
  ];
};
