import { unique } from '../evidence';
import type { LookupCondition, LookupProvider } from '../lookup/lookup';
import { codePath, entryPath } from '../permalinks';
import { type Notes, noNotes } from './goAnswer';
import { codeName, type GoIndex } from './goIndex';
import type { GoRequest } from './goRequest';
import { readId } from './readId';
import { readProvider } from './readProvider';
import { readStatus, type StatusReading } from './readStatus';
import { type Diagnose, readText, type TextReading } from './readText';
import { listed, shown } from './shown';

/** Everything that an address says, each value read and the text filling what the others leave open. */
export interface Facts {
  provider: LookupProvider | null;
  /** A code that has a page. */
  code: string | null;
  statusClass: string | null;
  /** What the identifier names, or an identifier in the text. */
  conditions: LookupCondition[];
  text: string;
  textReading: TextReading | null;
}

/** Reads every value of a request. */
export function readFacts(given: GoRequest['values'], index: GoIndex, diagnose?: Diagnose): { facts: Facts; notes: Notes } {
  const values = withNumberAsStatus(given);
  const provider = readProvider(values.provider, index);
  const textReading = readText(values.text, index, provider.provider?.name ?? '', diagnose);
  const isOfOther = provider.provider !== null && textReading?.provider != null && textReading.provider.id !== provider.provider.id;
  const status = readStatusOf(values, isOfOther ? null : textReading, index);
  const known = provider.provider ?? textReading?.provider ?? null;
  const id = readId(values.id, known, index);
  const inText = textReading?.conditions.filter(({ providerId }) => !known || providerId === known.id) ?? [];
  const facts = {
    provider: known,
    code: status.code,
    statusClass: status.statusClass,
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
      problems: [...all.flatMap(({ problems }) => problems), ...doubledNumber(given)],
      paths: all.flatMap(({ paths }) => paths),
    },
  };
}

/** Helpdesks that have one field for "the error code" put the status code into it: an identifier of three or four digits is read as the status. */
function withNumberAsStatus(values: GoRequest['values']): GoRequest['values'] {
  return isNumber(values.id) ? { ...values, status: values.status || values.id, id: '' } : values;
}

const isNumber = (text: string) => /^\d{3,4}$/.test(text);

function doubledNumber({ id, status }: GoRequest['values']): string[] {
  return isNumber(id) && status !== '' && !status.includes(id) ? [`The id ${shown(id)} is read as a status code, and the status says ${shown(status)}.`] : [];
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
