import { classWords } from '../../../data/queryWords';
import { isIdentifierLike, type NameKey } from './nameKey';
import type { PreparedDocument } from './prepare';
import type { Understanding } from './understand';
import { isSlip, squash } from './words';

/** How a document's name is met by the words of a query, from the surest to the weakest. */
export type MatchKind = 'verbatim' | 'phrase' | 'class' | 'name' | 'label' | 'situation' | 'misspelt' | 'header' | 'begun' | 'within';

/** The words of a query as they are compared with names, worked out once a query. */
export interface AskedWords {
  words: readonly string[];
  joined: string;
  squashed: string;
  telling: string;
  /** Without the words that go with a header field's name. */
  header: string;
  phrase: string;
  /** The query's tokens as typed. */
  tokens: ReadonlySet<string>;
  /** The squashed token that is written as an identifier is, perhaps with a slip or unfinished; null where there is none. */
  typedIdentifier: string | null;
}

/** Works out how a query is compared. */
export function toAskedWords({ query, tellingWords, words }: Understanding): AskedWords {
  const tokens = query.split(/[\s"'`:,{}()[\]]+/);
  return {
    words,
    joined: words.join(' '),
    squashed: squash(words.join(' ')),
    telling: squash(tellingWords.join(' ')),
    header: squash(words.filter((word) => !/^(headers?|fields?|response|request)$/.test(word)).join(' ')),
    phrase: ` ${words.join(' ')} `,
    tokens: new Set(tokens),
    typedIdentifier:
      tokens
        .filter(isIdentifierLike)
        .map(squash)
        .find((token) => token.length >= 5) ?? null,
  };
}

/** The surest way in which the words of a query are the name of a document of the frame, or null; conditions have names by themselves. */
export function matchName(document: PreparedDocument, asked: AskedWords): MatchKind | null {
  switch (document.kind) {
    case 'code':
      return matchCode(document, asked);
    case 'class':
      return matchClass(document.statusClass ?? '', asked);
    case 'situation':
    case 'guide':
      return document.titleKeys.some((key) => isSaid(key, asked)) || document.nameKeys.some((key) => isSaid(key, asked)) ? 'situation' : null;
    case 'provider':
      return isHeader(document.headerKeys, asked) ? 'header' : null;
    default:
      return null;
  }
}

function matchCode({ headerKeys, inCodeKeys, nameKeys }: PreparedDocument, asked: AskedWords): MatchKind | null {
  if (asked.squashed === '') return null;
  if (nameKeys.some((key) => isSaid(key, asked)) || inCodeKeys.some((key) => isSaid(key, asked))) return 'phrase';
  if (isHeader(headerKeys, asked)) return 'header';
  if (nameKeys.some((key) => isMisspelt(key, asked))) return 'misspelt';
  if (nameKeys.some((key) => isWithin(key, asked))) return 'within';
  return asked.squashed.length >= 4 && nameKeys.some(({ squashed }) => squashed.startsWith(asked.squashed)) ? 'begun' : null;
}

function matchClass(statusClass: string, { joined }: AskedWords): MatchKind | null {
  const names = classWords[statusClass] ?? [];
  if (names.includes(joined) || names.includes(joined.replace(/ (?:codes?|status(?:es)?|responses?)\b/g, ''))) return 'class';
  return joined.length >= 5 && names.some((name) => name.startsWith(joined)) ? 'begun' : null;
}

/** The surest way in which the words of a query are one name of a condition, a title of it or another, or null. */
export function matchConditionName(key: NameKey, isTitle: boolean, asked: AskedWords): MatchKind | null {
  if (isTitle) return isSaid(key, asked) ? 'label' : isWithin(key, asked) ? 'within' : null;
  if (key.isIdentifier && asked.tokens.has(key.text)) return 'verbatim';
  if (isSaid(key, asked)) return 'name';
  const typed = key.isIdentifier ? asked.typedIdentifier : null;
  if (typed && isSlip(key.squashed, typed)) return 'misspelt';
  if (typed && key.squashed.startsWith(typed)) return 'begun';
  return isWithin(key, asked) ? 'within' : null;
}

/** Whether the words are a header field's name, with or without the word "header" beside it. */
function isHeader(keys: readonly NameKey[], { header }: AskedWords): boolean {
  return header !== '' && keys.some(({ squashed }) => squashed === header);
}

/** Whether the words are the name, whatever capitals, spaces and marks, and whatever words around it say nothing. */
function isSaid({ squashed, telling }: NameKey, asked: AskedWords): boolean {
  return squashed !== '' && (squashed === asked.squashed || (telling !== '' && telling === asked.telling));
}

/** Whether a name of several words stands within the words, in a row. */
function isWithin({ phrase, words }: NameKey, asked: AskedWords): boolean {
  return phrase !== '' && asked.words.length > words.length && asked.phrase.includes(phrase);
}

/** Whether the words are the name but for a slip here and there. */
function isMisspelt({ squashed, words }: NameKey, asked: AskedWords): boolean {
  if (squashed.length < 5 || asked.words.length === 0) return false;
  const isEach = () => words.every((word, index) => word === asked.words[index] || isSlip(word, asked.words[index] ?? ''));
  return (words.length === asked.words.length && isEach()) || isSlip(squashed, asked.squashed);
}
