import type { Diagnosis } from '../diagnose/types';
import { unique } from '../evidence';
import type { Lookup, LookupCondition, LookupProvider } from '../lookup/lookup';
import { understand } from '../search/understand';
import { squash } from '../search/words';
import { findByIdentifier, findIdentifiersIn } from './findConditions';
import { conditionsOf, type GoIndex } from './goIndex';

/** Reads a whole response, log or ticket; `diagnose` of the diagnosis page. */
export type Diagnose = (text: string, lookup: Lookup) => Diagnosis;

/** What a text says. */
export interface TextReading {
  provider: LookupProvider | null;
  /** The status codes that it tells of; the first is the likeliest. */
  codes: string[];
  statusClass: string | null;
  /** The conditions whose identifier it holds. */
  conditions: LookupCondition[];
  /** Whether what it says was found out as a whole, so that it may answer by itself. */
  isExplained: boolean;
  /** Whether nothing beside the above is in it, so that it cannot tell conditions apart. */
  isBare: boolean;
  /** Paths of the pages that explain it, best first. */
  paths: string[];
}

/**
 * Reads a short text as a query, and any other by diagnosis, where that is at hand; so too a short one that is no query but holds a number,
 * such as a ticket's subject.
 * @param about the name of the provider that is known already; empty where none is.
 */
export function readText(text: string, index: GoIndex, about: string, diagnose?: Diagnose): TextReading | null {
  if (text === '') return null;
  if (diagnose && !isShort(text)) return readByDiagnosis(text, index, diagnose);
  const asked = readAsQuery(text.slice(0, longestQuery), index);
  if (!diagnose || asked.isExplained || !/\d{3}/.test(text)) return asked;
  const told = readByDiagnosis(`${about} ${text}`, index, diagnose);
  return told.isExplained ? told : asked;
}

/** Longer than what a person types into a search field. */
const longestQuery = 300;

/** Whether a text is a query rather than a ticket or a body. */
function isShort(text: string): boolean {
  return text.length <= 60 && !/[\n\r{<[]/.test(text) && text.split(/\s+/).length <= 6;
}

function readAsQuery(text: string, index: GoIndex): TextReading {
  const { code, provider, statusClass, tellingWords, words } = understand(text, index.names);
  const own = provider ? conditionsOf(index, provider.id) : index.lookup.conditions;
  const phrase = index.codesByPhrase.get(squash(words.join(' '))) ?? [];
  const isPhrase = code ? phrase.includes(code) : phrase.length === 1;
  const isLabel =
    code !== null &&
    findByIdentifier(
      words.join(' '),
      own.filter((condition) => condition.code === code),
      true,
    ).length > 0;
  const isBare = tellingWords.length === 0 || isPhrase;
  const isCodeName = (name: string) => index.codesByPhrase.has(squash(name));
  const conditions = findIdentifiersIn(text, own, isCodeName);
  const codes = code ? [code] : isPhrase ? phrase : [];
  const isExplained = conditions.length > 0 || isLabel || (isBare && (provider ?? code ?? statusClass ?? phrase[0]) !== undefined);
  // A number beside words that say something else may count things: "500 credits left".
  return { provider, codes: isExplained ? codes : [], statusClass: code ? null : statusClass, conditions, isExplained, isBare, paths: [] };
}

function readByDiagnosis(text: string, index: GoIndex, diagnose: Diagnose): TextReading {
  const { isTruncated, matches, readings } = diagnose(text, index.lookup);
  const providers = unique(readings.flatMap(({ provider }) => provider?.id ?? []));
  const [only] = providers;
  const codes = unique(readings.flatMap(({ code }) => code ?? []));
  const paths = matches.map(({ path }) => path);
  const identifiers = unique(readings.flatMap(({ identifier }) => identifier?.text ?? []));
  return {
    provider: providers.length === 1 ? (index.lookup.providers.find(({ id }) => id === only) ?? null) : null,
    codes,
    statusClass: null,
    conditions: index.lookup.conditions.filter(({ identifier, path }) => identifier !== null && identifiers.includes(identifier) && paths.includes(path)),
    // Without a code the diagnosis goes by words alone, which may mean something else.
    isExplained: !isTruncated && codes.length === 1 && providers.length <= 1 && matches.filter(({ kind }) => kind === 'condition').length <= 1,
    isBare: false,
    paths,
  };
}
