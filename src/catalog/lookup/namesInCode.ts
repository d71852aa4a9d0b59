import { unique } from '../evidence';
import type { CodeConstants } from '../records';
import { isIdentifierLike } from '../search/nameKey';
import { squash } from '../search/words';

/**
 * The names in code by which a status code would not be found otherwise, as written with their class (`HttpStatusCode.Ambiguous`) and,
 * where they cannot be ordinary words, without it (`RedirectKeepVerb`). What holds a phrase of the code (`StatusTooManyRequests`) is found
 * by the phrase, unless the number stands in its way (`Status429TooManyRequests`).
 * @param phrases every phrase of the code.
 */
export function namesInCode(constants: readonly CodeConstants[], phrases: readonly string[]): string[] {
  const known = phrases.map(squash);
  const isFound = (name: string) => !/\d{3}/.test(name) && known.some((phrase) => squash(name).includes(phrase));
  const written = constants.flatMap(({ expressions }) => expressions.map(({ code }) => code));
  return unique(written.filter((name) => !name.includes('[') && !isFound(name)).flatMap((name) => [name, ...withoutClass(name)]));
}

function withoutClass(name: string): string[] {
  return [name.split(/[.:]+/).at(-1) ?? ''].filter(isIdentifierLike);
}
