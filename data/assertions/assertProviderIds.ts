import { providerFile } from '../codebookData';
import { reservedSegments } from '../reservedWords';
import type { Assertion } from './assertion';

/** A provider's id is its address (`/sportradar/`): kebab-case, no reserved word, and not to be taken for a status code or class. */
export const assertProviderIds: Assertion = ({ providers }) =>
  providers.flatMap(({ id }) => {
    const expected = expectationBroken(id);
    return expected
      ? [{ file: providerFile(id), path: '', found: `the provider id \`${id}\``, expected, mend: 'Rename the file: its name is the id and the address.' }]
      : [];
  });

function expectationBroken(id: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return 'lower-case words joined by hyphens that begin with a letter, such as `open-api`';
  if (reservedSegments.includes(id)) return `a word that no page of Codebook uses as its address (reserved: ${reservedSegments.join(', ')})`;
  return undefined;
}
