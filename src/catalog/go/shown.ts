import { mask } from '../diagnose/mask';

const longest = 80;

/** A value of the address as a sentence quotes it: on one line, with secrets masked, cut to a length. */
export function shown(value: string): string {
  const line = mask(value.slice(0, 2000))
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length > longest ? `“${characters.slice(0, longest).join('')}…”` : `“${line}”`;
}

/** Several names as a sentence lists them: `A, B and C`. */
export function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
