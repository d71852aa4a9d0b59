import type { LookupCondition } from '../lookup/lookup';
import { toNameKey } from './nameKey';
import type { NameRow } from './parts';
import { toSteps } from './steps';

/** The names of conditions in order of their keys. @param conditions in the order in which they are counted. */
export function toNameRows(conditions: readonly LookupCondition[]): NameRow[] {
  const titles = new Map<string, number[]>();
  const names = new Map<string, number[]>();
  conditions.forEach(({ bodyTexts, identifier, label }, position) => {
    for (const text of new Set(titlesOf(label))) note(titles, text, position);
    for (const text of new Set([...(identifier === null ? [] : [identifier]), ...bodyTexts.map((bodyText) => bodyText.text)])) note(names, text, position);
  });
  return [...toRows(titles, 1), ...toRows(names, 0)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A title, and its parts where it names several things (`Not Found / URL Not Found`). */
export function titlesOf(title: string): string[] {
  const parts = title.split(' / ');
  return parts.length > 1 ? [title, ...parts] : parts;
}

function note(positions: Map<string, number[]>, text: string, position: number): void {
  const known = positions.get(text);
  if (known) known.push(position);
  else positions.set(text, [position]);
}

function toRows(names: ReadonlyMap<string, number[]>, isTitle: 0 | 1): NameRow[] {
  return [...names].flatMap(([text, positions]) => {
    const conditions = toSteps(positions);
    return keysOf(text).map((key): NameRow => [key, text, isTitle, conditions]);
  });
}

/** By what a name is found: without marks, and without the words that say nothing where that is something else. */
function keysOf(text: string): string[] {
  const { squashed, telling } = toNameKey(text);
  return [...new Set([squashed || text, telling])].filter(Boolean);
}

/** The identifiers that may be met by a slip, the shorter first. A digit allows none. */
export function toSlipKeys(conditions: readonly LookupCondition[]): string[] {
  const names = conditions.flatMap(({ bodyTexts, identifier }) => [identifier ?? '', ...bodyTexts.map(({ text }) => text)]);
  const identifiers = [...new Set(names)].map(toNameKey).filter(({ isIdentifier, squashed }) => isIdentifier && squashed !== '' && !/\d/.test(squashed));
  return [...new Set(identifiers.map(({ squashed }) => slipKey(squashed.length) + squashed))].sort();
}

/** What the keys of all identifiers of a length begin with. */
export function slipKey(length: number): string {
  return String(Math.min(length, longestSlip)).padStart(3, '0');
}

const longestSlip = 999;

/** The identifier of a key. */
export function fromSlipKey(key: string): string {
  return key.slice(3);
}
