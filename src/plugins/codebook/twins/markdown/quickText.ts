import type { Parents, Text } from 'mdast';
import type { Options } from 'remark-stringify';

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;
type State = Parameters<Handle>[2];
type Info = Parameters<Handle>[3];

/**
 * Words in which nothing can be taken for a mark, wherever they stand: most texts. What could start a list, a heading, a rule or a table
 * is refused at the start, a colon before a slash and `w.` because they could make an address, `!` and `&` and `#` at the end because of what may follow.
 */
const harmless = /^(?![-+=>#:]|\d+[.)])(?:[\p{L}\p{N} ,;?"'’“”…–—›·×→≠/%$^(){}=+>-]|(?<![Ww])\.|(?<![Ww]{3})\.(?= )|:(?!\/|$)|[!#](?!$))*$/u;

/** Whether nothing in a text can be taken for a mark; quick, and never wrong about a yes. */
export function isHarmless(text: string): boolean {
  return harmless.test(text);
}

/** Writes a text as the library does. Looking for every possible mark takes most of the time of a page, so words without any are passed through. */
export function quickText(node: Text, _parent: Parents | undefined, state: State, info: Info): string {
  const isAtBreak = (node.value.startsWith(' ') && /[\n\r]$/.test(info.before)) || (node.value.endsWith(' ') && /^[\n\r]/.test(info.after));
  return isHarmless(node.value) && !isAtBreak ? node.value : state.safe(node.value, info);
}
