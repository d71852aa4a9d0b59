import type { Catalog } from '../catalog';
import { unique } from '../evidence';
import { classPath } from '../permalinks';
import type { Actor, ConditionRecord, ProviderRecord, RetryAdvice, StatusCodeRecord } from '../records';
import { namesInCode } from './namesInCode';

/** A provider by everything that points to it. */
export interface LookupProvider {
  id: string;
  name: string;
  path: string;
  /** Name, id and aliases as written. */
  names: string[];
  /** Host names that its calls go to, its website and its documentation. */
  hosts: string[];
  /** Header fields and query parameters that carry its credentials. */
  credentialNames: string[];
  /** Names of the fields that its error bodies carry. */
  bodyFields: string[];
  /** What to send to support, whatever the code. */
  escalateWith: string[];
}

/** A status code with its names, as far as finding needs it. */
export interface LookupCode {
  code: string;
  title: string;
  path: string;
  statusClass: string | null;
  /** The registered name, its former and other names, and names that emitters use. */
  phrases: string[];
  /** Names in code by which it would not be found otherwise: `HttpStatusCode.Ambiguous`. */
  namesInCode: string[];
  meaning: string;
  headerFields: string[];
  /** How many providers document it. */
  entryCount: number;
  /** What a client should do. */
  steps: string[];
  /** Whether the registry lists it as in force: not temporary, unused, obsoleted, deprecated or absent. */
  isInForce: boolean;
}

/** A condition, as far as finding and a first answer need it. */
export interface LookupCondition {
  providerId: string;
  code: string;
  id: string;
  label: string;
  identifier: string | null;
  /** The body field that carries the identifier. */
  identifierField: string | null;
  bodyTexts: { field: string; text: string }[];
  situation: string;
  path: string;
  /** Address to hand on. */
  sharePath: string;
  /** Path of the entry: the same without the fragment. */
  entryPath: string;
  meaning: string;
  causes: string[];
  steps: string[];
  actor: Actor;
  retry: RetryAdvice;
  retryNote: string | null;
  billed: boolean | null;
  billingNote: string | null;
  /** What to send to support for this condition, beyond the provider's own list. */
  escalateAlsoWith: string[];
  isInCollectedEdition: boolean;
}

/** What search and diagnosis look things up in: plain JSON, small enough to send to a browser. */
export interface Lookup {
  providers: LookupProvider[];
  codes: LookupCode[];
  conditions: LookupCondition[];
  /** The question that tells the conditions of an entry apart, by the entry's path. */
  questions: Record<string, string>;
  situations: { id: string; name: string; path: string; sentence: string; inOwnWords: string }[];
  statusClasses: { id: string; name: string; path: string; meaning: string; unknownCode: string }[];
}

/** Projects the catalog to what finding needs. */
export function createLookup(catalog: Catalog): Lookup {
  const { conditions, entries, providers, situations, statusClasses, statusCodes } = catalog;
  const support = new Map(providers.map(({ id, support: { include } }) => [id, include]));
  const supportOf = ({ provider }: ConditionRecord) => support.get(provider.id) ?? [];
  return {
    providers: providers.map((provider) => toLookupProvider(provider, catalog.formerProviderIds.get(provider.id) ?? [])),
    codes: statusCodes.map(toLookupCode),
    conditions: conditions.map((condition) => toLookupCondition(condition, supportOf(condition))),
    questions: Object.fromEntries(entries.flatMap(({ path, question }) => (question ? [[path, question]] : []))),
    situations: situations.map(({ id, name, path, sentence, inOwnWords }) => ({ id, name, path, sentence, inOwnWords })),
    statusClasses: statusClasses.map(({ id, name, meaning, unknownCode }) => ({ id, name, path: classPath(id), meaning, unknownCode })),
  };
}

function toLookupProvider(
  { aliases, apiHosts, baseUrls, credentials, docsUrl, errorBody, homeUrl, id, name, path, support }: ProviderRecord,
  formerIds: readonly string[],
): LookupProvider {
  const hosts = [...apiHosts, ...[...baseUrls.map(({ url }) => url), docsUrl, homeUrl].map((url) => new URL(url).hostname)];
  return {
    id,
    name,
    path,
    names: unique([name, id, ...aliases, ...formerIds]),
    hosts: unique(hosts),
    credentialNames: unique(credentials.map((credential) => credential.name)),
    bodyFields: errorBody.fields.map((field) => field.name),
    escalateWith: support.include,
  };
}

function toLookupCode({ code, constants, entries, path, registration, statusClass, title, uses }: StatusCodeRecord): LookupCode {
  const phrases = unique([title, ...(registration?.otherReasonPhrases ?? []), ...uses.flatMap(({ name }) => name ?? [])]);
  return {
    code,
    title,
    path,
    statusClass,
    phrases,
    namesInCode: namesInCode(constants, phrases),
    meaning: registration?.meaning ?? uses[0]?.meaning ?? entries[0]?.conditions[0]?.meaning ?? '',
    headerFields: unique((registration?.headerFields ?? []).map(({ name }) => name)),
    entryCount: entries.length,
    steps: registration?.clientSteps ?? uses[0]?.clientSteps ?? [],
    isInForce: registration?.state === 'registered',
  };
}

function toLookupCondition(condition: ConditionRecord, commonEscalation: readonly string[]): LookupCondition {
  const {
    actor,
    billed,
    billingNote,
    bodyTexts,
    causes,
    id,
    identifier,
    identifierField,
    isInCollectedEdition,
    label,
    meaning,
    path,
    provider,
    resolution,
    retry,
    sharePath,
    situation,
    escalateWith,
  } = condition;
  return {
    providerId: provider.id,
    code: String(condition.statusCode),
    id,
    label,
    identifier,
    identifierField,
    bodyTexts,
    situation,
    path,
    sharePath,
    entryPath: path.replace(/#.*$/, ''),
    meaning,
    causes,
    steps: resolution.steps,
    actor,
    retry: retry.advice,
    retryNote: retry.note,
    billed,
    billingNote,
    escalateAlsoWith: escalateWith.filter((text) => !commonEscalation.includes(text)),
    isInCollectedEdition,
  };
}
