import { classWords, fillerWords } from '../../../data/queryWords';
import type { SearchDocument } from './documents';
import type { Understanding } from './understand';
import { isSlip, squash, wordsOf } from './words';

/** How a document's name is met by the words of a query, from the surest to the weakest. */
export type MatchKind = 'verbatim' | 'phrase' | 'class' | 'name' | 'label' | 'situation' | 'misspelt' | 'header' | 'begun' | 'within';

const filler = new Set(fillerWords);

/** The surest way in which the words of a query are a document's name, or null. */
export function matchName(document: SearchDocument, understanding: Understanding): MatchKind | null {
  switch (document.kind) {
    case 'code':
      return matchCode(document, understanding);
    case 'class':
      return matchClass(document, understanding);
    case 'condition':
      return matchCondition(document, understanding);
    case 'situation':
      return [document.title, ...document.names].some((name) => isSaid(name, understanding)) ? 'situation' : null;
    case 'guide':
      return isSaid(document.title, understanding) ? 'situation' : null;
    case 'provider':
      return isHeader(document.headers, understanding) ? 'header' : null;
    default:
      return null;
  }
}

function matchCode({ headers, names }: SearchDocument, understanding: Understanding): MatchKind | null {
  const asked = squash(understanding.words.join(' '));
  if (asked === '') return null;
  if (names.some((name) => isSaid(name, understanding))) return 'phrase';
  if (isHeader(headers, understanding)) return 'header';
  if (names.some((name) => isMisspelt(name, understanding.words))) return 'misspelt';
  if (names.some((name) => isWithin(name, understanding.words))) return 'within';
  return asked.length >= 4 && names.some((name) => squash(name).startsWith(asked)) ? 'begun' : null;
}

/** Whether the words are a header field's name, with or without the word "header" beside it. */
function isHeader(headers: readonly string[], { words }: Understanding): boolean {
  const asked = squash(words.filter((word) => !/^(headers?|fields?|response|request)$/.test(word)).join(' '));
  return asked !== '' && headers.some((name) => squash(name) === asked);
}

/** Whether a name of several words stands within the words, in a row. */
function isWithin(name: string, words: readonly string[]): boolean {
  const own = wordsOf(name);
  return own.length > 1 && words.length > own.length && ` ${words.join(' ')} `.includes(` ${own.join(' ')} `);
}

function matchClass({ statusClass }: SearchDocument, { words }: Understanding): MatchKind | null {
  const asked = words.join(' ');
  const names = classWords[statusClass ?? ''] ?? [];
  if (names.includes(asked)) return 'class';
  return asked.length >= 5 && names.some((name) => name.startsWith(asked)) ? 'begun' : null;
}

function matchCondition({ names, title }: SearchDocument, understanding: Understanding): MatchKind | null {
  const tokens = understanding.query.split(/[\s"'`:,{}()[\]]+/);
  if (names.some((name) => looksLikeIdentifier(name) && tokens.includes(name))) return 'verbatim';
  if (names.some((name) => isSaid(name, understanding))) return 'name';
  const labels = [title, ...title.split(' / ')];
  if (labels.some((label) => isSaid(label, understanding))) return 'label';
  return [...labels, ...names].some((label) => isWithin(label, understanding.words)) ? 'within' : null;
}

/** Whether a name cannot be an ordinary word: it has an underscore, a hump or a digit. */
function looksLikeIdentifier(name: string): boolean {
  return /^\S+$/.test(name) && /_|\p{Ll}\p{Lu}|\d/u.test(name);
}

/** Whether the words are the name, whatever capitals, spaces and marks, and whatever words around it say nothing. */
function isSaid(name: string, { tellingWords, words }: Pick<Understanding, 'words' | 'tellingWords'>): boolean {
  const own = squash(name);
  if (own === '') return false;
  if (own === squash(words.join(' '))) return true;
  // Without the words that say nothing: only where enough is left of the name to be sure.
  const left = tellingWordsOf(name);
  return (left.length > 1 || left.length === wordsOf(name).length) && left.join('') === squash(tellingWords.join(' '));
}

function tellingWordsOf(name: string): string[] {
  return wordsOf(name).filter((word) => !filler.has(word));
}

/** Whether the words are the name but for a slip here and there. */
function isMisspelt(name: string, words: readonly string[]): boolean {
  const own = wordsOf(name);
  if (own.join('').length < 5 || words.length === 0) return false;
  if (own.length === words.length && own.every((word, index) => word === words[index] || isSlip(word, words[index] ?? ''))) return true;
  return isSlip(own.join(''), words.join(''));
}
