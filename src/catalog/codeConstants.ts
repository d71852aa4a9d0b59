import type { ConstantLibrary } from '../../data/codebookData';
import { constantNames, languages } from '../../data/schema/constants';
import type { CodeConstants } from './records';

/**
 * What libraries call a status code, by language in a reader's order, then by the library's id.
 * A library without a name for it is left out.
 */
export function codeConstants(libraries: readonly ConstantLibrary[], code: string): CodeConstants[] {
  return inReadersOrder(libraries)
    .map((library) => ({
      language: library.language,
      library: library.library,
      expressions: constantNames(library, code).map(({ name, note }) => ({ code: library.expression.replace('{name}', () => name), note })),
      source: library.source,
    }))
    .filter(({ expressions }) => expressions.length > 0);
}

function inReadersOrder(libraries: readonly ConstantLibrary[]): ConstantLibrary[] {
  return [...libraries].sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language) || (a.id < b.id ? -1 : 1));
}
