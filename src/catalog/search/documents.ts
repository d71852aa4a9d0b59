import { codeWords } from '../../../data/queryWords';
import { groupBy } from '../groupBy';
import type { Lookup, LookupCondition } from '../lookup/lookup';
import { plainText } from '../plainText';
import type { GuideSummary, SearchDocument } from './searchDocument';

const nothing = {
  code: null,
  statusClass: null,
  providerId: null,
  providerName: null,
  situation: null,
  names: [],
  namesInCode: [],
  headers: [],
  text: '',
  isPrimary: true,
  weight: 0,
};

/** The documents of which every site has about as many: they stand before and after those of the conditions. */
export interface FrameDocuments {
  before: SearchDocument[];
  after: SearchDocument[];
}

/** Everything that can be found, from the lookup and the guides. */
export function toDocuments(lookup: Lookup, guides: readonly GuideSummary[]): SearchDocument[] {
  const { after, before } = toFrameDocuments(lookup, guides);
  const { toCondition, toEntry } = createDocumentMaker(lookup);
  const entries = [...groupBy(lookup.conditions, ({ entryPath }) => entryPath).values()];
  return [...before, ...entries.map(toEntry), ...lookup.conditions.map(toCondition), ...after];
}

/** The codes, classes and providers; and the situations and guides. */
export function toFrameDocuments(lookup: Lookup, guides: readonly GuideSummary[]): FrameDocuments {
  return {
    before: [...lookup.codes.map(toCode), ...lookup.statusClasses.map(toClass), ...lookup.providers.map(toProvider)],
    after: [...lookup.situations.map(toSituation), ...guides.map(toGuide)],
  };
}

function toCode(record: Lookup['codes'][number]): SearchDocument {
  const { code, entryCount, headerFields, isInForce, meaning, namesInCode, path, phrases, statusClass, steps, title } = record;
  return {
    ...nothing,
    path,
    kind: 'code',
    title,
    line: plainText(meaning),
    code,
    statusClass,
    names: [...phrases, ...(codeWords[code] ?? [])],
    namesInCode,
    headers: headerFields,
    text: isInForce ? steps.join(' ') : '',
    isPrimary: isInForce,
    weight: Math.min(entryCount, 9),
  };
}

function toClass({ id, meaning, name, path }: Lookup['statusClasses'][number]): SearchDocument {
  return { ...nothing, path, kind: 'class', weight: 5, title: name, line: plainText(meaning), statusClass: id, names: [id] };
}

function toProvider({ credentialNames, hosts, id, name, names, path }: Lookup['providers'][number]): SearchDocument {
  return {
    ...nothing,
    path,
    kind: 'provider',
    title: name,
    line: `Every status code of ${name}`,
    providerId: id,
    providerName: name,
    names: [...names, ...hosts],
    headers: credentialNames,
    text: 'support contact documentation docs pricing',
  };
}

function toSituation({ id, inOwnWords, name, path, sentence }: Lookup['situations'][number]): SearchDocument {
  return { ...nothing, path, kind: 'situation', title: name, line: plainText(sentence), situation: id, names: [inOwnWords] };
}

function toGuide({ description, path, title }: GuideSummary): SearchDocument {
  return { ...nothing, path, kind: 'guide', title, line: plainText(description) };
}

/** How the documents of conditions and of their entries are made. */
interface DocumentMaker {
  /** @param own the conditions of one entry, at least one. */
  toEntry: (own: readonly LookupCondition[]) => SearchDocument;
  toCondition: (condition: LookupCondition) => SearchDocument;
}

/** Prepares what the documents of a lookup's conditions are made with. */
export function createDocumentMaker(lookup: Lookup): DocumentMaker {
  const named = nameRecords(lookup);
  return { toEntry: (own) => toEntryDocument(own, lookup, named), toCondition: (condition) => toConditionDocument(condition, named) };
}

/** What documents are made with: the records that others name. */
interface Named {
  providers: ReadonlyMap<string, string>;
  codes: ReadonlyMap<string, Lookup['codes'][number]>;
  situations: ReadonlyMap<string, string>;
  /** How credentials are sent, by provider. */
  credentials: ReadonlyMap<string, string>;
}

function nameRecords({ codes, providers, situations }: Lookup): Named {
  return {
    providers: new Map(providers.map(({ id, name }) => [id, name])),
    codes: new Map(codes.map((record) => [record.code, record])),
    situations: new Map(situations.map(({ id, name }) => [id, name])),
    credentials: new Map(providers.map(({ credentialNames, id }) => [id, `${credentialNames.join(' ')} header`])),
  };
}

function toConditionDocument(condition: LookupCondition, named: Named): SearchDocument {
  const { bodyTexts, causes, code, identifier, label, meaning, path, providerId, situation, steps } = condition;
  const isAboutKey = situation.startsWith('key-');
  return {
    ...nothing,
    path,
    kind: 'condition',
    title: label,
    line: plainText(meaning),
    code,
    statusClass: named.codes.get(code)?.statusClass ?? null,
    providerId,
    providerName: named.providers.get(providerId) ?? providerId,
    situation,
    names: [...(identifier ? [identifier] : []), ...bodyTexts.map(({ text }) => text)],
    text: [named.situations.get(situation), isAboutKey ? named.credentials.get(providerId) : '', ...causes, ...steps].join(' '),
    isPrimary: condition.isInCollectedEdition,
  };
}

function toEntryDocument(own: readonly LookupCondition[], { questions }: Lookup, named: Named): SearchDocument {
  const [first] = own;
  if (!first) throw new Error('An entry has at least one condition.');
  const known = named.codes.get(first.code);
  return {
    ...nothing,
    path: first.entryPath,
    kind: 'entry',
    title: known?.title ?? first.label,
    line: plainText(own.length > 1 ? (questions[first.entryPath] ?? own.map(({ label }) => label).join(', ')) : first.meaning),
    code: first.code,
    statusClass: known?.statusClass ?? null,
    providerId: first.providerId,
    providerName: named.providers.get(first.providerId) ?? first.providerId,
  };
}
