import type { Parents, Text } from 'mdast';
import type { Options } from 'remark-stringify';
import { isHarmless } from './harmless';

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;
type State = Parameters<Handle>[2];
type Info = Parameters<Handle>[3];

/** Writes a text as the library does. Looking for every possible mark takes most of the time of a page, so words without any are passed through. */
export function quickText(node: Text, _parent: Parents | undefined, state: State, info: Info): string {
  const isAtBreak = (node.value.startsWith(' ') && /[\n\r]$/.test(info.before)) || (node.value.endsWith(' ') && /^[\n\r]/.test(info.after));
  return isHarmless(node.value) && !isAtBreak ? node.value : state.safe(node.value, info);
}
