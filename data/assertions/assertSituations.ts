import { type CodebookData, providerFile } from '../codebookData';
import type { Problem } from '../problems';
import type { Assertion } from './assertion';
import { areCodesReadable, codeFiles, knownCodes } from './knownCodes';
import { conditionPlaces, repeated } from './places';

const situationsFile = 'data/situations.ts';

/** Situations and their entrances are unique and name codes that exist, and whatever names a situation names one that exists. */
export const assertSituations: Assertion = (data, context) => {
  if (context.unreadable.has(situationsFile)) return [];
  const { providers, situations } = data;
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
    ...repeatedEntrances(situations).map((repeating) => ({
      file: situationsFile,
      path: `[${situations.indexOf(repeating)}].entrance`,
      found: `the entrance “${repeating.entrance}” a second time`,
      expected: 'an entrance of its own for each situation',
      mend: 'Say what sets this situation apart, in at most 40 characters.',
    })),
    ...situations.flatMap(({ neighbours }, index) =>
      neighbours.flatMap(({ situation }, neighbour) => unknown(situationsFile, `[${index}].neighbours[${neighbour}].situation`, situation)),
    ),
    ...(areCodesReadable(context) ? unknownCodes(data) : []),
    ...providers.flatMap((provider) =>
      conditionPlaces(provider).flatMap(({ condition, path }) => unknown(providerFile(provider.id), `${path}.situation`, condition.situation)),
    ),
  ];
};

/** Situations with the entrance of another; a second one of the same id is told of for its id. */
function repeatedEntrances(situations: CodebookData['situations']): CodebookData['situations'] {
  const first = situations.filter(({ id }, index) => situations.findIndex((other) => other.id === id) === index);
  return repeated(first, ({ entrance }) => entrance.toLowerCase());
}

function unknownCodes(data: CodebookData): Problem[] {
  const known = knownCodes(data);
  return data.situations.flatMap(({ usualCodes }, index) =>
    usualCodes.flatMap((code, at) =>
      known.has(String(code))
        ? []
        : [
            {
              file: situationsFile,
              path: `[${index}].usualCodes[${at}]`,
              found: String(code),
              expected: `a code of ${codeFiles.join(', ')}, or of a provider`,
              mend: 'Correct the number, or remove it.',
            },
          ],
    ),
  );
}
