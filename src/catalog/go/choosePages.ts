import { unique } from '../evidence';
import type { LookupCondition, LookupProvider } from '../lookup/lookup';
import { codePath } from '../permalinks';
import { squash } from '../search/words';
import { findNamedIn } from './findConditions';
import { conditionsOf, type GoIndex, providerName } from './goIndex';
import type { Facts } from './readFacts';
import { listed } from './shown';

/** The pages that answer, best first, and why the first may not be the one. */
export interface Choice {
  paths: string[];
  problems: string[];
}

/** Chooses the most specific page that the facts name. */
export function choosePages(facts: Facts, index: GoIndex): Choice {
  const { code, conditions, provider } = facts;
  if (conditions.length > 0) return chooseCondition(facts, index);
  if (provider && code) return chooseEntry(provider, code, facts, index);
  if (provider) return chooseAtProvider(provider, facts, index);
  return {
    paths: [...statusPaths(facts, index), ...textPaths(facts)],
    problems: unexplainedText(facts, 'The text names no provider, status code or identifier for certain.'),
  };
}

/** One condition by its identifier. Where the status belongs to another, both are offered. */
function chooseCondition(facts: Facts, index: GoIndex): Choice {
  const { code, conditions, provider, statusClass } = facts;
  const fitting = conditions.filter(
    (condition) => (!code || condition.code === code) && (!statusClass || index.codes.get(condition.code)?.statusClass === statusClass),
  );
  const [only] = fitting;
  if (!only) {
    const places = listed(unique(conditions.map((condition) => placeOf(condition, index))));
    const around = [...(provider && code ? entryPaths(provider.id, code, index) : []), ...statusPaths(facts, index)];
    return { paths: [...pathsOf(conditions), ...around], problems: [`The identifier belongs to ${places}, not to ${code ?? statusClass}.`] };
  }
  const named = fitting.length > 1 ? findNamedIn(facts.text, fitting, isCodeName(index)) : [];
  const chosen = fitting.length > 1 && named.length === 1 ? named : fitting;
  const around = [only.entryPath, codePath(only.code)];
  if (chosen.length === 1) return { paths: [...pathsOf(chosen), ...pathsOf(fitting), ...around], problems: [] };
  // The name of the code says no more than the code does.
  const isNameOfCode = index.codesByPhrase.get(squash(facts.id))?.includes(only.code) ?? false;
  if (isNameOfCode && unique(fitting.map(({ entryPath }) => entryPath)).length === 1) return { paths: [only.entryPath, ...pathsOf(fitting)], problems: [] };
  return {
    paths: [...pathsOf(fitting), ...around],
    problems: [`The identifier names ${fitting.length} conditions: ${listed(placesOf(fitting, index))}.`],
  };
}

/** A code at a provider; the text may single out one of its conditions. */
function chooseEntry(provider: LookupProvider, code: string, facts: Facts, index: GoIndex): Choice {
  const own = conditionsOf(index, provider.id, code);
  const [first] = own;
  if (!first) {
    const elsewhere = unique(index.lookup.conditions.filter((condition) => condition.code === code).map(({ entryPath }) => entryPath));
    return { paths: [codePath(code), provider.path, ...elsewhere], problems: [`${provider.name} documents no ${code}.`] };
  }
  const named = facts.text === '' ? [] : findNamedIn(facts.text, own, isCodeName(index));
  const around = [first.entryPath, codePath(code)];
  // Where the text singles none out, the page of the entry does: it asks what tells its conditions apart.
  return { paths: named.length === 1 ? [...pathsOf(named), ...around] : [first.entryPath, ...pathsOf(named), ...pathsOf(own), ...around], problems: [] };
}

/** A provider without a code that has a page: a class, or what the text says. */
function chooseAtProvider(provider: LookupProvider, facts: Facts, index: GoIndex): Choice {
  const { statusClass, text } = facts;
  const own = conditionsOf(index, provider.id);
  if (statusClass) {
    const inClass = own.filter(({ code }) => index.codes.get(code)?.statusClass === statusClass);
    return {
      paths: [provider.path, ...statusPaths(facts, index), ...unique(inClass.map(({ entryPath }) => entryPath))],
      problems: [`No page is about ${statusClass} at ${provider.name} alone.`],
    };
  }
  const named = text === '' ? [] : findNamedIn(text, own, isCodeName(index));
  if (named.length === 1) return { paths: [...pathsOf(named), provider.path], problems: [] };
  if (named.length > 1) {
    return {
      paths: [...pathsOf(named), provider.path],
      problems: [`The text fits ${named.length} conditions: ${listed(placesOf(named, index))}.`],
    };
  }
  const atProvider = textPaths(facts).filter((path) => path.startsWith(provider.path));
  const problems = unexplainedText(facts, `The text does not say for certain what ${provider.name} answered.`);
  // Only the provider is sure; what the words may mean comes after it.
  return { paths: [provider.path, ...atProvider], problems };
}

/** The page of the code or of the class. */
function statusPaths({ code, statusClass }: Facts, { lookup }: GoIndex): string[] {
  return code ? [codePath(code)] : lookup.statusClasses.flatMap(({ id, path }) => (id === statusClass ? [path] : []));
}

function unexplainedText({ textReading }: Facts, problem: string): string[] {
  return textReading && !textReading.isExplained ? [problem] : [];
}

function textPaths({ textReading }: Facts): string[] {
  return textReading?.paths ?? [];
}

function pathsOf(conditions: readonly LookupCondition[]): string[] {
  return conditions.map(({ path }) => path);
}

function entryPaths(providerId: string, code: string, index: GoIndex): string[] {
  return conditionsOf(index, providerId, code)
    .slice(0, 1)
    .map(({ entryPath }) => entryPath);
}

/** `HuntAPI 401` */
function placeOf({ code, providerId }: LookupCondition, index: GoIndex): string {
  return `${providerName(index, providerId)} ${code}`;
}

/** The place of each condition; with their labels where places alone do not tell them apart. */
function placesOf(conditions: readonly LookupCondition[], index: GoIndex): string[] {
  const places = conditions.map((condition) => placeOf(condition, index));
  return unique(places).length === places.length ? places : conditions.map((condition) => `${placeOf(condition, index)} “${condition.label}”`);
}

const isCodeName = (index: GoIndex) => (name: string) => index.codesByPhrase.has(squash(name));
