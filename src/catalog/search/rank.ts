import { commonWords } from '../../../data/queryWords';
import { type MatchKind, matchName, toAskedWords } from './exactMatches';
import { findNamedConditions } from './namedConditions';
import { findNamed } from './nameIndex';
import type { ReadPart } from './parts';
import { type Asked, scoreOf } from './score';
import type { SearchIndex } from './search';
import type { Ranked } from './takeBest';
import type { Understanding } from './understand';

/** Everything that has to do with the query, in the order of the documents. */
export function rank(understanding: Understanding, index: SearchIndex, read: ReadPart): Ranked[] {
  const asked = toAsked(understanding, index);
  const words = toScoredWords(understanding);
  if (words.length > 0) read('text');
  const wordScores = words.length > 0 ? index.scorer()?.(words, read) : undefined;
  const matches = matchAll(asked, index, read);
  const found: Ranked[] = [];
  const isPlaceAsked = Boolean(asked.code ?? asked.provider ?? asked.statusClass);
  const isNamed = new Uint8Array(index.places.length);
  for (const position of matches.keys()) isNamed[position] = 1;
  index.places.forEach((place, position) => {
    const wordScore = wordScores?.[position] ?? 0;
    // Most documents have nothing to do with most queries.
    if (!isPlaceAsked && wordScore === 0 && isNamed[position] === 0) return;
    const score = scoreOf(place, asked, wordScore, isNamed[position] === 1 ? (matches.get(position) ?? null) : null);
    if (score > 0) found.push({ position, score });
  });
  return found;
}

/** The documents that the query names, each with the surest way. */
function matchAll(asked: Asked, { frame, starts }: SearchIndex, read: ReadPart): Map<number, MatchKind> {
  const { firstCondition } = frame;
  const conditions = [...findNamedConditions(asked.compared, starts, read)];
  const matches = new Map(conditions.map(([position, match]) => [firstCondition + position, match]));
  for (const own of findNamed(frame.named, asked.compared)) {
    const document = frame.documents[own];
    const match = document && matchName(document, asked.compared);
    if (match) matches.set(frame.toPosition(own), match);
  }
  return matches;
}

/** The words that are looked for in texts; what stands in a dozen names tells nothing beside other words. */
function toScoredWords({ tellingWords }: Understanding): string[] {
  const scored = tellingWords.filter((word) => !common.has(word));
  return (scored.length > 0 ? scored : tellingWords).slice(0, maximumWords).map((word) => word.slice(0, maximumLetters));
}

const common = new Set(commonWords);

/** More words than a person types; the rest of a pasted text adds time and nothing else. */
const maximumWords = 12;

/** More letters than any word has: looking for slips takes memory by letters times letters. */
const maximumLetters = 64;

function toAsked(understanding: Understanding, { frame }: SearchIndex): Asked {
  const compared = toAskedWords(understanding);
  const own = understanding.code ? frame.documents.find(({ code, kind }) => kind === 'code' && code === understanding.code) : undefined;
  return { ...understanding, compared, isPhraseOfCode: own !== undefined && matchName(own, compared) === 'phrase' };
}
