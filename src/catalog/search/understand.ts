import { fillerWords } from '../../../data/queryWords';
import type { LookupProvider } from '../lookup/lookup';
import type { ProviderNames } from './prepare';
import { isSlip, squash, wordsOf } from './words';

/** What a query says, taken apart. */
export interface Understanding {
  /** As typed, without white space at the ends. */
  query: string;
  /** The first status code that it names. */
  code: string | null;
  /** Whether a page exists for that code. */
  isKnownCode: boolean;
  /** The class that it names by its digits, such as `4xx`. */
  statusClass: string | null;
  provider: LookupProvider | null;
  /** All words but those of the code, the class and the provider. */
  words: string[];
  /** Those of them that say something. */
  tellingWords: string[];
}

const filler = new Set(fillerWords);
const codePattern = /(?<![\p{L}\p{N}.])(?:http|error|err|code|status|e)?[-_=:]?(\d{3,4})(?:['’]?s)?(?![\p{L}\p{N}]|[.,]\d)/giu;
const classPattern = /(?<![\p{L}\p{N}])([1-5])(?:xx|\*\*)(?![\p{L}\p{N}])/iu;

/** Takes a query apart: code, class, provider, and the words that are left. Never throws. */
export function understand(query: string, names: ProviderNames): Understanding {
  const trimmed = query.trim();
  const parted = partCode(trimmed, names);
  const code = codeIn(parted, names.codes);
  const statusClass = classPattern.exec(parted)?.[1];
  const { provider, rest } = takeProvider(withoutNumbers(parted), names);
  const words = wordsOf(rest);
  return {
    query: trimmed,
    code,
    isKnownCode: code !== null && names.codes.has(code),
    statusClass: statusClass ? `${statusClass}xx` : null,
    provider,
    words,
    tellingWords: words.filter((word) => !filler.has(word) || (words.length === 1 && !provider && !code)),
  };
}

/** Parts a provider's name from a code that is written on to it: `huntapi402`. */
function partCode(query: string, names: ProviderNames): string {
  return query.replace(/(?<![\p{L}\p{N}])(\p{L}{4,})(\d{3})(?![\p{L}\p{N}])/gu, (all, name: string, code: string) =>
    (findByName(name, names) ?? findMisspelt(name, names)) ? `${name} ${code}` : all,
  );
}

/** The numbers in a text that stand as status codes do, in order; whether a page exists for them is not asked. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(codePattern)].flatMap(([, digits]) => digits ?? []);
}

function codeIn(query: string, known: ReadonlySet<string>): string | null {
  const candidates = numbersIn(query);
  return candidates.find((digits) => known.has(digits)) ?? candidates.find((digits) => /^[1-9]\d{2,3}$/.test(digits)) ?? null;
}

/** The query without its code and class, and without the version in `HTTP/1.1`. */
function withoutNumbers(query: string): string {
  return query
    .replace(/\bHTTP\/\d(\.\d)?/gi, ' ')
    .replace(classPattern, ' ')
    .replace(codePattern, ' ');
}

/** Finds the provider that a text names, by host or by up to four words in a row, and gives the text without that name. */
function takeProvider(text: string, names: ProviderNames): { provider: LookupProvider | null; rest: string } {
  // A slash parts words too (`huntapi/quota`), but not within an address.
  const tokens = text
    .split(/\s+/)
    .flatMap((token) => (/:\/\/|\.\w/.test(token) ? [token] : token.split('/')))
    .filter(Boolean)
    .slice(0, maximumTokens);
  const runs = [4, 3, 2, 1].flatMap((length) => tokens.slice(0, Math.max(0, tokens.length - length + 1)).map((_, start) => ({ start, length })));
  for (const find of [findByHost, findByName, findMisspelt]) {
    for (const { start, length } of runs) {
      const provider = find(tokens.slice(start, start + length).join(' '), names);
      if (provider) return { provider, rest: [...tokens.slice(0, start), ...tokens.slice(start + length)].join(' ') };
    }
  }
  return { provider: null, rest: tokens.join(' ') };
}

/** More words than a person types into a search field. */
const maximumTokens = 40;

function findByHost(run: string, { byHost }: ProviderNames): LookupProvider | undefined {
  const host = /^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(run)?.[1]?.toLowerCase();
  const labels = host?.split('.').slice(-maximumLabels) ?? [];
  // The host itself, then each domain above it.
  return labels.map((_, index) => byHost.get(labels.slice(index).join('.'))).find((provider) => provider !== undefined);
}

/** More parts than the name of a host has that anybody documents. */
const maximumLabels = 12;

function findByName(run: string, { bySquashedName }: ProviderNames): LookupProvider | undefined {
  return bySquashedName.get(squash(run.replace(/['’]s$/u, '')));
}

function findMisspelt(run: string, { byLength }: ProviderNames): LookupProvider | undefined {
  const asked = squash(run);
  if (asked.length < 6 || /\d/.test(asked)) return undefined;
  // A slip changes the length by two at most.
  const near = [0, -1, 1, -2, 2].flatMap((more) => byLength.get(asked.length + more) ?? []);
  return near.find(([name]) => isSlip(name, asked))?.[1];
}
