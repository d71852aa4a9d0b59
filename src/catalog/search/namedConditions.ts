import { type AskedWords, type MatchKind, matchConditionName } from './exactMatches';
import { isIdentifierLike, type NameKey, toNameKey } from './nameKey';
import { fromSlipKey, slipKey } from './nameRows';
import type { NameRow, PartStarts, ReadPart } from './parts';
import { rowsBetween, runsOf } from './shards';
import { fromSteps } from './steps';
import { isSlip, squash } from './words';

/** The ways in which a condition is named, from the surest to the weakest. */
const surest: readonly MatchKind[] = ['verbatim', 'name', 'label', 'misspelt', 'begun', 'within'];

/** The conditions that the words of a query name, by their position, each with the surest way. */
export function findNamedConditions(asked: AskedWords, starts: Pick<PartStarts, 'names' | 'slips'>, read: ReadPart): Map<number, MatchKind> {
  const named = new Map<number, MatchKind>();
  for (const row of new Set(findRows(asked, starts, read))) {
    const match = matchConditionName(keyOfRow(row), row[2] === 1, asked);
    if (match) noteAll(named, fromSteps(row[3]), match);
  }
  return named;
}

function noteAll(named: Map<number, MatchKind>, positions: readonly number[], match: MatchKind): void {
  for (const position of positions) {
    const known = named.get(position);
    if (!known || surest.indexOf(match) < surest.indexOf(known)) named.set(position, match);
  }
}

const keys = new WeakMap<NameRow, NameKey>();

function keyOfRow(row: NameRow): NameKey {
  const key = keys.get(row) ?? toNameKey(row[1]);
  keys.set(row, key);
  return key;
}

/** The rows that may be named. */
function findRows(asked: AskedWords, starts: Pick<PartStarts, 'names' | 'slips'>, read: ReadPart): NameRow[] {
  const { squashed, telling, tokens, typedIdentifier, words } = asked;
  const identifiers = [...tokens].filter(isIdentifierLike).map((token) => squash(token) || token);
  const forms = new Set([squashed, telling, ...identifiers, ...runsOfWords(words), ...findSlips(typedIdentifier, starts, read)]);
  forms.delete('');
  const between = (from: string, to: string) =>
    runsOf(starts.names, from, to).flatMap((run) => rowsBetween(read(`names-${run}`) ?? [], from, to, ([key]) => key));
  return [...[...forms].flatMap((form) => between(form, form)), ...(typedIdentifier ? between(typedIdentifier, `${typedIdentifier}\uffff`) : [])];
}

/** The identifiers that differ from what was typed by a slip. */
function findSlips(typed: string | null, { slips }: Pick<PartStarts, 'slips'>, read: ReadPart): string[] {
  if (typed === null || /\d/.test(typed)) return [];
  // A slip changes the length by two at most.
  const [from, to] = [slipKey(Math.max(0, typed.length - 2)), `${slipKey(typed.length + 2)}\uffff`];
  const near = runsOf(slips, from, to).flatMap((run) => rowsBetween(read(`slips-${run}`) ?? [], from, to, (key) => key));
  return near.map(fromSlipKey).filter((identifier) => isSlip(identifier, typed));
}

/** Every run of two words or more, joined. */
function runsOfWords(words: readonly string[]): string[] {
  const known = words.slice(0, maximumWords);
  return known.flatMap((_, start) => known.slice(start + 1).map((_other, more) => known.slice(start, start + more + 2).join('')));
}

/** More words than a name has around it in a query; the runs grow with the square. */
const maximumWords = 24;
