import { type ConstantLibrary, constantsFile } from '../codebookData';
import type { Problem } from '../problems';
import { constantNames } from '../schema/constants';
import type { Assertion } from './assertion';
import { repeated } from './places';

/** Constants name codes that we know, no name of a library stands twice, and no library has two files. */
export const assertConstants: Assertion = ({ constants, providers, statusCodes, unregisteredUses }, { unreadable }) => {
  const known = new Set([
    ...statusCodes.map(({ code }) => String(code)),
    ...unregisteredUses.flatMap(({ code }) => code ?? []),
    ...providers.flatMap(({ entries }) => entries.map(({ statusCode }) => String(statusCode))),
  ]);
  return [
    ...(unreadable.size > 0 ? [] : constants.flatMap((library) => unknownCodes(library, known))),
    ...constants.flatMap(repeatedNames),
    ...repeated(constants, ({ language, library }) => `${language} ${library}`).map(({ id, language, library }) => ({
      file: constantsFile(id),
      path: 'library',
      found: `a second file for ${library} of ${language}`,
      expected: 'one file a library',
      mend: 'Join the two.',
    })),
  ];
};

function unknownCodes({ id, names }: ConstantLibrary, known: ReadonlySet<string>): Problem[] {
  return Object.keys(names)
    .filter((code) => !known.has(code))
    .map((code) => ({
      file: constantsFile(id),
      path: `names.${code}`,
      found: `the code ${code}, which has no page`,
      expected: 'a code of data/statusCodes.ts, of data/unregisteredUses.ts or of a provider',
      mend: 'Correct the number, or add what it means to data/unregisteredUses.ts.',
    }));
}

function repeatedNames(library: ConstantLibrary): Problem[] {
  const all = Object.keys(library.names).flatMap((code) => constantNames(library, code).map(({ name }) => ({ code, name })));
  return repeated(all, ({ name }) => name).map(({ code, name }) => ({
    file: constantsFile(library.id),
    path: `names.${code}`,
    found: `\`${name}\` for the second time`,
    expected: 'a name once, under one code',
    mend: 'Look at the source for the code that has this name, and remove the other.',
  }));
}
