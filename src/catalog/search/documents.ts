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

/** Everything that can be found, from the lookup and the guides. */
export function toDocuments(lookup: Lookup, guides: readonly GuideSummary[]): SearchDocument[] {
  const named = nameRecords(lookup);
  return [
    ...lookup.codes.map(({ code, entryCount, headerFields, isInForce, meaning, namesInCode, path, phrases, statusClass, steps, title }) => ({
      ...nothing,
      path,
      kind: 'code' as const,
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
    })),
    ...lookup.statusClasses.map(({ id, meaning, name, path }) => ({
      ...nothing,
      path,
      kind: 'class' as const,
      weight: 5,
      title: name,
      line: plainText(meaning),
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
    ...entriesOf(lookup, named),
    ...lookup.conditions.map((condition) => toConditionDocument(condition, named)),
    ...lookup.situations.map(({ id, inOwnWords, name, path, sentence }) => ({
      ...nothing,
      path,
      kind: 'situation' as const,
      title: name,
      line: plainText(sentence),
      situation: id,
      names: [inOwnWords],
    })),
    ...guides.map(({ description, path, title }) => ({ ...nothing, path, kind: 'guide' as const, title, line: plainText(description) })),
  ];
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

function entriesOf({ conditions, questions }: Lookup, named: Named): SearchDocument[] {
  return [...groupBy(conditions, ({ entryPath }) => entryPath)].flatMap(([entryPath, own]) => {
    const [first] = own;
    if (!first) return [];
    const known = named.codes.get(first.code);
    return {
      ...nothing,
      path: entryPath,
      kind: 'entry' as const,
      title: known?.title ?? first.label,
      line: plainText(own.length > 1 ? (questions[entryPath] ?? own.map(({ label }) => label).join(', ')) : first.meaning),
      code: first.code,
      statusClass: known?.statusClass ?? null,
      providerId: first.providerId,
      providerName: named.providers.get(first.providerId) ?? first.providerId,
    };
  });
}
