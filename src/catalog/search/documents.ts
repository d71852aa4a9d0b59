import type { Lookup, LookupCondition } from '../lookup/lookup';

/** What a search result is about. */
export type ResultKind = 'code' | 'class' | 'provider' | 'entry' | 'condition' | 'situation' | 'guide';

/** A hand-written guide, as far as search needs it. */
export interface GuideSummary {
  title: string;
  path: string;
  description: string;
}

/** One thing that can be found. */
export interface SearchDocument {
  /** Its address. */
  path: string;
  kind: ResultKind;
  /** What it is called: a reason phrase, a label, a name. */
  title: string;
  /** One line of meaning. */
  line: string;
  code: string | null;
  statusClass: string | null;
  providerId: string | null;
  providerName: string | null;
  situation: string | null;
  /** Other names: identifiers, former phrases, aliases. */
  names: string[];
  /** Header fields that go with it. */
  headers: string[];
  /** Further text that words are looked for in. */
  text: string;
  /** False for what a reader rarely means: a condition that only another edition documents, a code that is not in force. */
  isPrimary: boolean;
  /** What it is worth beside others that are named alike: the more providers document a code, the likelier it is meant. */
  weight: number;
}

const nothing = {
  code: null,
  statusClass: null,
  providerId: null,
  providerName: null,
  situation: null,
  names: [],
  headers: [],
  text: '',
  isPrimary: true,
  weight: 0,
};

/** Everything that can be found, from the lookup and the guides. */
export function toDocuments(lookup: Lookup, guides: readonly GuideSummary[]): SearchDocument[] {
  const providerNames = new Map(lookup.providers.map(({ id, name }) => [id, name]));
  return [
    ...lookup.codes.map(({ code, entryCount, headerFields, isInForce, meaning, path, phrases, statusClass, title }) => ({
      ...nothing,
      path,
      kind: 'code' as const,
      title,
      line: meaning,
      code,
      statusClass,
      names: phrases,
      headers: headerFields,
      isPrimary: isInForce,
      weight: Math.min(entryCount, 9),
    })),
    ...lookup.statusClasses.map(({ id, meaning, name, path }) => ({
      ...nothing,
      path,
      kind: 'class' as const,
      weight: 5,
      title: name,
      line: meaning,
      statusClass: id,
      names: [id],
    })),
    ...lookup.providers.map(({ credentialNames, hosts, id, name, names, path }) => ({
      ...nothing,
      path,
      kind: 'provider' as const,
      title: name,
      line: `Every status code of ${name}`,
      providerId: id,
      providerName: name,
      names: [...names, ...hosts],
      headers: credentialNames,
      text: 'support contact documentation docs pricing',
    })),
    ...entriesOf(lookup, providerNames),
    ...lookup.conditions.map((condition) => toConditionDocument(condition, lookup, providerNames)),
    ...lookup.situations.map(({ id, inOwnWords, name, path, sentence }) => ({
      ...nothing,
      path,
      kind: 'situation' as const,
      title: name,
      line: sentence,
      situation: id,
      names: [inOwnWords],
    })),
    ...guides.map(({ description, path, title }) => ({ ...nothing, path, kind: 'guide' as const, title, line: description })),
  ];
}

function toConditionDocument(condition: LookupCondition, lookup: Lookup, providerNames: ReadonlyMap<string, string>): SearchDocument {
  const { bodyTexts, code, identifier, label, meaning, path, providerId, situation, steps } = condition;
  const named = lookup.situations.find(({ id }) => id === situation);
  return {
    ...nothing,
    path,
    kind: 'condition',
    title: label,
    line: meaning,
    code,
    statusClass: lookup.codes.find((record) => record.code === code)?.statusClass ?? null,
    providerId,
    providerName: providerNames.get(providerId) ?? providerId,
    situation,
    names: [...(identifier ? [identifier] : []), ...bodyTexts.map(({ text }) => text)],
    text: `${named?.name ?? ''} ${steps.join(' ')}`,
    isPrimary: condition.isInCollectedEdition,
  };
}

function entriesOf({ codes, conditions, questions }: Lookup, providerNames: ReadonlyMap<string, string>): SearchDocument[] {
  const first = new Map(conditions.toReversed().map((condition) => [condition.entryPath, condition]));
  return [...first.values()].toReversed().map((condition) => {
    const { code, entryPath, meaning, providerId } = condition;
    const known = codes.find((record) => record.code === code);
    const own = conditions.filter((other) => other.entryPath === entryPath);
    return {
      ...nothing,
      path: entryPath,
      kind: 'entry' as const,
      title: known?.title ?? condition.label,
      line: own.length > 1 ? (questions[entryPath] ?? own.map(({ label }) => label).join(', ')) : meaning,
      code,
      statusClass: known?.statusClass ?? null,
      providerId,
      providerName: providerNames.get(providerId) ?? providerId,
    };
  });
}
