import { unique } from '../evidence';
import type { LookupCondition, LookupProvider } from '../lookup/lookup';
import { codePath, entryPath } from '../permalinks';
import { type Notes, noNotes } from './goAnswer';
import { codeName, conditionsOf, type GoIndex } from './goIndex';
import type { GoRequest } from './goRequest';
import { readId } from './readId';
import { type ProviderReading, readProvider } from './readProvider';
import { readStatus, type StatusReading } from './readStatus';
import { type Diagnose, readText, type TextReading } from './readText';
import { isNumber, settleFields } from './settleFields';
import { listed, shown } from './shown';

/** Everything that an address says, each value read and the text filling what the others leave open. */
export interface Facts {
  provider: LookupProvider | null;
  /** A code that has a page. */
  code: string | null;
  statusClass: string | null;
  /** The identifier as given; empty where none is. */
  id: string;
  /** What the identifier names, or an identifier in the text. */
  conditions: LookupCondition[];
  text: string;
  textReading: TextReading | null;
}

/** Reads every value of a request. */
export function readFacts(given: GoRequest['values'], index: GoIndex, diagnose?: Diagnose): { facts: Facts; notes: Notes } {
  const values = settleFields(given, index);
  const named = readProvider(values.provider, index);
  const textReading = readText(values.text, index, named.provider?.name ?? '', diagnose);
  const isOfOther = named.provider !== null && textReading?.provider != null && textReading.provider.id !== named.provider.id;
  const status = readStatusOf(values, isOfOther ? null : textReading, index);
  const provider = preferDocumenting(named, status.code, index);
  const known = provider.provider ?? textReading?.provider ?? null;
  const id = readId(values.id, known, index);
  const inText = textReading?.conditions.filter(({ providerId }) => !known || providerId === known.id) ?? [];
  const facts = {
    provider: known,
    code: status.code,
    statusClass: status.statusClass,
    id: values.id,
    conditions: values.id === '' ? inText : id.conditions,
    text: values.text,
    textReading,
  };
  const contradictions = textReading
    ? contradictionsOf(textReading, { provider: provider.provider, code: values.status === '' ? null : status.code }, index)
    : noNotes;
  const all: Notes[] = [provider, status, id, { ...noNotes, understood: describeText(textReading, index) }, contradictions];
  return {
    facts,
    notes: {
      understood: all.flatMap(({ understood }) => understood),
      problems: [...all.flatMap(({ problems }) => problems), ...doubledNumber(given, values)],
      paths: all.flatMap(({ paths }) => paths),
    },
  };
}

/** Of two providers in one value, the one that documents the code comes first. */
function preferDocumenting(reading: ProviderReading, code: string | null, index: GoIndex): ProviderReading {
  const { other, provider } = reading;
  if (!provider || !other || !code) return reading;
  const isDocumentedBy = ({ id }: LookupProvider) => conditionsOf(index, id, code).length > 0;
  const [first, second] = !isDocumentedBy(provider) && isDocumentedBy(other) ? [other, provider] : [provider, other];
  return { ...reading, provider: first, other: second, paths: [entryPath(second.id, Number(code)), first.path, second.path] };
}

function doubledNumber({ id, status }: GoRequest['values'], settled: GoRequest['values']): string[] {
  const isSecond = isNumber(id) && status !== '' && settled.id === '' && !status.includes(id);
  return isSecond ? [`The id ${shown(id)} is read as a status code, and the status says ${shown(status)}.`] : [];
}

/** The status that is given, else the one that the text tells of. */
function readStatusOf({ status }: GoRequest['values'], text: TextReading | null, index: GoIndex): StatusReading {
  if (status !== '' || !text) return readStatus(status, index);
  if (text.codes.length > 1) return { ...readStatus('', index), problems: [`The text tells of several status codes: ${listed(text.codes)}.`] };
  return { ...readStatus(text.codes[0] ?? text.statusClass ?? '', index), understood: [] };
}

/** What the text says against the other values, with the pages that it means. */
function contradictionsOf(text: TextReading, given: Pick<Facts, 'provider' | 'code'>, index: GoIndex): Notes {
  const { code, provider } = given;
  const other = provider && text.provider?.id !== provider.id ? text.provider : null;
  const others = code && !text.codes.includes(code) ? text.codes : [];
  const meant = other ?? provider ?? text.provider;
  return {
    understood: [],
    problems: [
      ...(other && provider ? [`The text tells of ${other.name}, and the provider given is ${provider.name}.`] : []),
      ...(others.length > 0 ? [`The text tells of ${listed(others.map((one) => codeName(index, one)))}, and the status given is ${code}.`] : []),
    ],
    paths:
      other || others.length > 0
        ? [...text.codes.flatMap((one) => [...(meant ? [entryPath(meant.id, Number(one))] : []), codePath(one)]), ...(other ? [other.path] : [])]
        : [],
  };
}

function describeText(text: TextReading | null, index: GoIndex): string[] {
  if (!text) return [];
  const { codes, conditions, provider, statusClass } = text;
  const identifiers = unique(conditions.flatMap(({ identifier }) => identifier ?? []));
  const read = [...(provider ? [provider.name] : []), ...codes.map((code) => codeName(index, code)), ...(statusClass ? [statusClass] : []), ...identifiers];
  return read.length > 0 ? [`Text: it tells of ${listed(read)}.`] : [];
}
