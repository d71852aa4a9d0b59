import { type Provider, providerFile } from '../codebookData';
import type { Problem } from '../problems';
import type { Assertion } from './assertion';
import { conditionPlaces, repeated } from './places';

/** Editions are unique, the collected one comes first, and whatever names an edition or a status code of its provider names one that exists. */
export const assertEditions: Assertion = ({ providers }) =>
  providers.flatMap((provider) => [...ownEditions(provider), ...namedEditions(provider), ...namedCodes(provider)]);

function ownEditions({ id, editions }: Provider): Problem[] {
  const file = providerFile(id);
  const first =
    editions[0]?.id === 'collected'
      ? []
      : [
          {
            file,
            path: 'editions[0].id',
            found: `\`${editions[0]?.id}\``,
            expected: '`collected`',
            mend: 'Put the edition that the data were first taken from at the head of the list and call it `collected`.',
          },
        ];
  const second = repeated(editions, (edition) => edition.id).map((edition) => ({
    file,
    path: `editions[${editions.lastIndexOf(edition)}].id`,
    found: `a second edition \`${edition.id}\``,
    expected: 'one edition an id',
    mend: 'Rename one of them.',
  }));
  return [...first, ...second];
}

function namedEditions(provider: Provider): Problem[] {
  const known = provider.editions.map(({ id }) => id);
  return conditionPlaces(provider).flatMap(({ condition, path }) =>
    condition.editions.flatMap((edition, index) =>
      known.includes(edition)
        ? []
        : [
            {
              file: providerFile(provider.id),
              path: `${path}.editions[${index}]`,
              found: `the edition \`${edition}\``,
              expected: `one of ${known.join(', ')}`,
              mend: 'Choose one of them, or add the edition to `editions`.',
            },
          ],
    ),
  );
}

function namedCodes({ id, editions, entries }: Provider): Problem[] {
  const known = new Set(entries.map(({ statusCode }) => statusCode));
  return editions.flatMap((edition, index) =>
    edition.differences.flatMap(({ statusCodes }, difference) =>
      statusCodes.flatMap((statusCode) =>
        known.has(statusCode)
          ? []
          : [
              {
                file: providerFile(id),
                path: `editions[${index}].differences[${difference}].statusCodes`,
                found: String(statusCode),
                expected: 'a status code that `entries` holds',
                mend: `Add the entry ${statusCode}, or correct the number.`,
              },
            ],
      ),
    ),
  );
}
