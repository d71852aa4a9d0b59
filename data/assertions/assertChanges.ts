import { type CodebookData, providerFile } from '../codebookData';
import type { Problem } from '../problems';
import type { Assertion } from './assertion';
import { repeated } from './places';

const file = 'data/changes.ts';

/** Changes are unique and stand newest first, and no two things that the page of changes tells share an address there. */
export const assertChanges: Assertion = (data) => [...uniqueIds(data), ...newestFirst(data), ...editionAddresses(data)];

function uniqueIds({ changes }: CodebookData): Problem[] {
  return repeated(changes, ({ id }) => id).map((change) => ({
    file,
    path: `[${changes.lastIndexOf(change)}].id`,
    found: `a second change \`${change.id}\``,
    expected: 'one change an id',
    mend: 'Give the newer one another id: the older one may be linked to.',
  }));
}

function newestFirst({ changes }: CodebookData): Problem[] {
  return changes.flatMap(({ date }, index) => {
    const above = changes[index - 1]?.date;
    if (above === undefined || date <= above) return [];
    return [
      {
        file,
        path: `[${index}].date`,
        found: `${date} below ${above}`,
        expected: 'a day that is not later than that of the change above it',
        mend: 'Put the newest change first.',
      },
    ];
  });
}

/** A dated edition stands under `provider-edition`, which two providers could spell alike. */
function editionAddresses({ providers }: CodebookData): Problem[] {
  const editions = providers.flatMap(({ id, editions: own }) => own.map((edition, index) => ({ provider: id, edition: edition.id, index })));
  const addressOf = ({ provider, edition }: (typeof editions)[number]) => `${provider}-${edition}`;
  return repeated(editions, addressOf).flatMap((later) => {
    const earlier = editions.find((other) => addressOf(other) === addressOf(later));
    if (!earlier || earlier.provider === later.provider) return [];
    return [
      {
        file: providerFile(later.provider),
        path: `editions[${later.index}].id`,
        found: `\`${later.edition}\`, which gives the address \`${addressOf(later)}\` that an edition of ${earlier.provider} has already`,
        expected: "an id that gives its own address after the provider's id",
        mend: 'Rename the edition.',
      },
    ];
  });
}
