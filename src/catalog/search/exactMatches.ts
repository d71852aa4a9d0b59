import { classWords, fillerWords } from '../../../data/queryWords';
import type { SearchDocument } from './documents';
import type { Understanding } from './understand';
import { isSlip, squash, wordsOf } from './words';

/** How a document's name is met by the words of a query, from the surest to the weakest. */
export type MatchKind = 'verbatim' | 'phrase' | 'class' | 'name' | 'label' | 'situation' | 'misspelt' | 'header' | 'begun';

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
    default:
      return null;
  }
}

function matchCode({ names, title }: SearchDocument, understanding: Understanding): MatchKind | null {
  const asked = squash(understanding.words.join(' '));
  if (asked === '') return null;
  const headers = names.filter((name) => /^[A-Z][A-Za-z]*(-[A-Z][A-Za-z]*)*$/.test(name) && name !== title);
  if (names.some((name) => isSaid(name, understanding))) return headers.some((name) => isSaid(name, understanding)) ? 'header' : 'phrase';
  if (headers.some((name) => isSaid(name, { ...understanding, words: understanding.words.filter((word) => !/^(headers?|fields?)$/.test(word)) })))
    return 'header';
  if (names.some((name) => isMisspelt(name, understanding.words))) return 'misspelt';
  return asked.length >= 4 && names.some((name) => !headers.includes(name) && squash(name).startsWith(asked)) ? 'begun' : null;
}

function matchClass({ statusClass }: SearchDocument, { words }: Understanding): MatchKind | null {
  const asked = words.join(' ');
  return (classWords[statusClass ?? ''] ?? []).includes(asked) ? 'class' : null;
}

function matchCondition({ names, title }: SearchDocument, understanding: Understanding): MatchKind | null {
  const tokens = understanding.query.split(/[\s"'`:,{}()[\]]+/);
  if (names.some((name) => looksLikeIdentifier(name) && tokens.includes(name))) return 'verbatim';
  if (names.some((name) => isSaid(name, understanding))) return 'name';
  return isSaid(title, understanding) ? 'label' : null;
}

/** Whether a name cannot be an ordinary word: it has an underscore, a hump or a digit. */
function looksLikeIdentifier(name: string): boolean {
  return /^\S+$/.test(name) && /_|\p{Ll}\p{Lu}|\d/u.test(name);
}

/** Whether the words are the name, whatever capitals, spaces and marks, and whatever words around it say nothing. */
function isSaid(name: string, { tellingWords, words }: Pick<Understanding, 'words' | 'tellingWords'>): boolean {
  const own = squash(name);
  if (own === '') return false;
  return own === squash(words.join(' ')) || (tellingWords.length > 0 && squash(telling(name)) === squash(tellingWords.join(' ')) && telling(name) !== '');
}

function telling(name: string): string {
  return wordsOf(name)
    .filter((word) => !filler.has(word))
    .join(' ');
}

/** Whether the words are the name but for a slip here and there. */
function isMisspelt(name: string, words: readonly string[]): boolean {
  const own = wordsOf(name);
  if (own.join('').length < 5 || words.length === 0) return false;
  if (own.length === words.length && own.every((word, index) => word === words[index] || isSlip(word, words[index] ?? ''))) return true;
  return isSlip(own.join(''), words.join(''));
}
