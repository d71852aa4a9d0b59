import { providerFile } from '../codebookData';
import type { Problem } from '../problems';
import type { FailedAt } from '../schema/failedAt';
import type { Situation } from '../schema/situation';
import type { Assertion } from './assertion';
import { conditionPlaces } from './places';

const situationsFile = 'data/situations.ts';

/** A failure has a place, and what is no failure has none: successes, and codes below 400. */
export const assertFailedAt: Assertion = ({ providers, situations, statusCodes }, { unreadable }) => {
  const successes = new Set(situations.filter(({ group }) => group === 'success').map(({ id }) => id));
  return [
    ...(unreadable.has(situationsFile) ? [] : situations.flatMap(judgeSituation)),
    ...statusCodes.flatMap(({ code, failedAt }, index) => (failedAt && code < 400 ? [needless('data/statusCodes.ts', `[${index}]`, failedAt)] : [])),
    ...providers.flatMap((provider) =>
      conditionPlaces(provider).flatMap(({ condition: { failedAt, situation }, path }) =>
        failedAt && successes.has(situation) ? [needless(providerFile(provider.id), path, failedAt)] : [],
      ),
    ),
  ];
};

function judgeSituation({ failedAt, group, id }: Situation, index: number): Problem[] {
  if (group === 'success') return failedAt ? [needless(situationsFile, `[${index}]`, failedAt)] : [];
  // A redirect or an empty result is no failure, and stands in the same group as a thing that is gone.
  if (failedAt || group === 'resource') return [];
  return [
    {
      file: situationsFile,
      path: `[${index}].failedAt`,
      found: `nothing for \`${id}\``,
      expected: 'where on its way the request failed, as the situation is a failure',
      mend: "Add `failedAt`, for instance `{ place: 'gateway', basis: 'editorial' }`; data/schema/failedAt.ts tells the places.",
    },
  ];
}

function needless(file: string, path: string, { place }: FailedAt): Problem {
  return {
    file,
    path: `${path}.failedAt`,
    found: `the place \`${place}\``,
    expected: 'no place, as nothing failed',
    mend: 'Remove `failedAt`, or correct what the record says happened.',
  };
}
