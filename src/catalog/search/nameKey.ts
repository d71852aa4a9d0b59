import { fillerWords } from '../../../data/queryWords';
import { squash, wordsOf } from './words';

/** A name as it is compared with a query, worked out once. */
export interface NameKey {
  text: string;
  words: string[];
  /** Without anything but letters and digits. */
  squashed: string;
  /** Without the words that say nothing; empty where too little is left of the name to be sure. */
  telling: string;
  /** The words with a space at each end, to be found within others; empty for a single word. */
  phrase: string;
  /** Whether it cannot be an ordinary word: it has an underscore, a hump or a digit. */
  isIdentifier: boolean;
}

const filler = new Set(fillerWords);

/** Works out how a name is compared. */
export function toNameKey(text: string): NameKey {
  const words = wordsOf(text);
  const left = words.filter((word) => !filler.has(word));
  return {
    text,
    words,
    squashed: squash(text),
    telling: left.length > 1 || left.length === words.length ? left.join('') : '',
    phrase: words.length > 1 ? ` ${words.join(' ')} ` : '',
    isIdentifier: isIdentifierLike(text),
  };
}

/** Whether a text cannot be an ordinary word: one token with an underscore, a hump or a digit. */
export function isIdentifierLike(text: string): boolean {
  return /^\S+$/.test(text) && /_|\p{Ll}\p{Lu}|\d/u.test(text);
}
