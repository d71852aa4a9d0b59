import type { Lookup } from '../lookup/lookup';
import { toWords } from './clean';

/** The names of status codes, as words. */
export interface PhraseIndex {
  /** Words of every name, by code. */
  wordsByCode: ReadonlyMap<string, readonly string[]>;
  /** Codes of a failure by the words of their name. */
  codeByWords: ReadonlyMap<string, string>;
  /** The names that say by themselves that an answer failed: two words or more and no everyday speech, longest first. */
  distinctive: readonly { words: string; code: string }[];
}

/** Names that also stand in sentences about anything else, in invoices, or in errors of files and sockets. */
const everyday = new Set([
  'not found',
  'connection timed out',
  'no response',
  'not allowed',
  'not accepted',
  'too early',
  'retry with',
  'request denied',
  'this is fine',
  'access denied',
  'permission denied',
  'payment required',
  'upgrade required',
  'length required',
  'insufficient storage',
]);

/** Short forms that many servers send in place of a name. */
const shortForms: [words: string, code: string][] = [
  ['internal error', '500'],
  ['internal server exception', '500'],
  ['gateway timed out', '504'],
  ['rate limit exceeded', '429'],
  ['too many request', '429'],
  ['unauthorised', '401'],
  ['method not supported', '405'],
  ['unauthenticated', '401'],
  ['access denied', '403'],
  ['permission denied', '403'],
];

/** Prepares the names of all codes once. */
export function createPhraseIndex({ codes }: Lookup): PhraseIndex {
  const isFailure = (code: string) => /^[45]\d\d$/.test(code);
  const pairs = codes
    .flatMap(({ code, phrases }) => phrases.map((phrase) => ({ code, words: toWords(phrase) })))
    .filter(({ words }) => words.length > 3 && words !== 'unused');
  const registeredFirst = [...pairs].reverse().filter(({ code }) => isFailure(code));
  const codeByWords = new Map([...shortForms, ...registeredFirst.map(({ words, code }): [string, string] => [words, code])]);
  // The lower number is the registered one where an emitter gave the same name to another.
  const distinctive = [...codeByWords].filter(([words]) => words.includes(' ') && !everyday.has(words)).map(([words, code]) => ({ words, code }));
  return {
    wordsByCode: new Map(codes.map(({ code, phrases }) => [code, phrases.map(toWords).filter(Boolean)])),
    codeByWords,
    distinctive: distinctive.sort((a, b) => b.words.length - a.words.length),
  };
}

/** Whether the words hold these words, whole. */
export function holdsWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** The code whose name stands in a text. */
export function findPhrase(text: string, { distinctive }: PhraseIndex): { code: string; phrase: string } | null {
  const words = toWords(text);
  const found = distinctive.find((phrase) => holdsWords(words, phrase.words));
  return found ? { code: found.code, phrase: found.words } : null;
}

/** The code whose name is all that a text says. */
export function matchPhrase(text: string, { codeByWords }: PhraseIndex): string | null {
  const words = toWords(text);
  return codeByWords.get(words) ?? codeByWords.get(words.replace(/^(?:http )?(?:error|exception) | (?:error|exception)$/g, '')) ?? null;
}
