import { synonyms } from '../../../data/synonyms';
import { unique } from '../evidence';
import { groupBy } from '../groupBy';
import { isSlip } from './words';

/** A word that is looked for, and how. */
export interface Alternative {
  term: string;
  weight: number;
  /** What a hit in each field of `textFields` is worth. */
  boosts: readonly number[];
  /** Whether words that begin with it count too. */
  isPrefix: boolean;
  /** How many letters may differ. */
  slips: number;
}

/** The other words of all groups that a word is in. */
const synonymsOf = new Map(
  [
    ...groupBy(
      synonyms.flatMap((group) => group.map((word) => ({ word, group }))),
      ({ word }) => word,
    ),
  ].map(([word, own]) => [word, unique(own.flatMap(({ group }) => group)).filter((other) => other !== word)]),
);

const boosts = [3, 3, 2, 1];
/** A synonym in a title says less than the word itself there. */
const synonymBoosts = [2, 2, 2, 1];

/** A word as it stands, begun or with a slip, without its plural, and the words that people use for the same, which have to stand as they are. */
export function alternativesTo(word: string): Alternative[] {
  const isPlain = !/\d/.test(word);
  const slips = isPlain && word.length >= 5 ? Math.min(mostSlips, Math.round(word.length * 0.2)) : 0;
  const own = { term: word, weight: 1, boosts, isPrefix: isPlain && word.length >= 3, slips };
  const likely = likelyWord(word);
  const others = likely !== word ? [likely] : /\p{L}{3}s$/u.test(word) ? [word.slice(0, -1)] : [];
  const near = others.map((term) => ({ term, weight: 0.9, boosts, isPrefix: false, slips: 0 }));
  const synonymWeight = likely === word ? 0.4 : 0.27;
  const meant = (synonymsOf.get(likely) ?? []).map((term) => ({ term, weight: synonymWeight, boosts: synonymBoosts, isPrefix: false, slips: 0 }));
  return [own, ...near, ...meant];
}

const mostSlips = 6;

/** The word, or the one with synonyms that it is with a slip. */
function likelyWord(word: string): string {
  if (synonymsOf.has(word) || word.length < 5) return word;
  return [...synonymsOf.keys()].find((other) => isSlip(other, word)) ?? word;
}
