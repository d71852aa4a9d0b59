import type { LookupCondition, LookupProvider } from '../lookup/lookup';
import { codePath } from '../permalinks';
import { decide, findNamedCode, namedReason } from './decide';
import type { DiagnosisIndex } from './diagnosisIndex';
import { findOnlyOwner } from './onlyOwner';
import type { Evidence } from './readExchange';
import { tellsFailure } from './situationWords';
import type { Match, ProviderClue } from './types';

/** A page that explains a failure, before equal ones are counted. */
type Candidate = Omit<Match, 'count'>;

/** One failure of an exchange and the pages that explain it, the best first. */
export interface Explained {
  code: string | null;
  candidates: Candidate[];
}

/** Finds the pages for every failure of an exchange. An exchange without any gives none. */
export function explain(evidence: Evidence, index: DiagnosisIndex): Explained[] {
  const { codes, origin } = evidence;
  const failing = codes.filter(({ code }) => !/^[12]/.test(code));
  if (codes.length > 0 && failing.length === 0) return [];
  const pages = (failing.length > 0 ? failing : [null]).map((found) => {
    const reasons = [...(found ? [found.reason] : []), ...(origin.provider ? [clueReason(origin.provider, origin.host)] : [])];
    const candidates = found ? forCode(found.code, reasons, evidence, index) : forWords(reasons, evidence, index);
    return { code: found?.code ?? null, candidates };
  });
  return pages.filter(({ candidates }) => candidates.length > 0);
}

function clueReason({ by, record: { name } }: { by: ProviderClue; record: LookupProvider }, host: string | null): string {
  const reasons: Record<ProviderClue, string> = {
    host: `The address${host ? ` ${host}` : ''} belongs to ${name}.`,
    identifier: `${name} documents what the body says.`,
    name: `The text names ${name}.`,
    bodyFields: `The body has the fields of an error of ${name}.`,
  };
  return reasons[by];
}

function forCode(code: string, reasons: string[], evidence: Evidence, index: DiagnosisIndex): Candidate[] {
  const provider = evidence.origin.provider?.record;
  const page = toCodePage(code, reasons, index);
  if (!provider) {
    const only = findOnlyOwner(code, evidence, index).map(({ condition, reason }) => toCondition(condition, [...reasons, reason], index));
    return [...only, ...(page ? [page] : [])];
  }
  const own = index.conditionsByProvider.get(provider.id) ?? [];
  const entry = own.filter((condition) => condition.code === code);
  const identified = evidence.named.filter(({ by, condition }) => by === 'identifier' && condition.providerId === provider.id && condition.code !== code);
  if (entry.length === 0) {
    const undocumented = toCodePage(code, [...reasons, `${provider.name} does not document ${code}, so this is what the code means in general.`], index);
    return [...identified.map((named) => toCondition(named.condition, [...reasons, namedReason(named)], index)), ...(undocumented ? [undocumented] : [])];
  }
  const decided = decide(entry, evidence, index);
  const conditions = decided.map(({ condition, reason }) => toCondition(condition, [...reasons, reason], index));
  return [...conditions, toEntry(entry, reasons, index, decided.length > 0), ...(page ? [page] : [])].filter((candidate) => candidate !== null);
}

/** A provider or an identifier without a number: "Sportradar says Quota Exceeded". */
function forWords(reasons: string[], evidence: Evidence, index: DiagnosisIndex): Candidate[] {
  const provider = evidence.origin.provider?.record;
  if (!provider) return [];
  const own = index.conditionsByProvider.get(provider.id) ?? [];
  const failures = own.filter(({ code }) => !/^[123]/.test(code));
  const decided = decide(failures, evidence, index, tellsFailure(evidence.words));
  const code = decided[0]?.condition.code ?? findNamedCode(failures, evidence, index);
  if (code === null) return [];
  const conditions = decided.map(({ condition, reason }) => toCondition(condition, [...reasons, reason], index));
  const entry = toEntry(
    own.filter((condition) => condition.code === code),
    reasons,
    index,
    decided.length > 0,
  );
  const page = toCodePage(code, reasons, index);
  return [...conditions, entry, ...(page ? [page] : [])];
}

function toCondition(condition: LookupCondition, reasons: string[], { lookup }: DiagnosisIndex): Candidate {
  const name = lookup.providers.find(({ id }) => id === condition.providerId)?.name ?? condition.providerId;
  return { path: condition.path, kind: 'condition', title: `${name} ${condition.code}: ${condition.label}`, reasons, conditionIds: [condition.id] };
}

function toEntry(conditions: readonly LookupCondition[], reasons: string[], { codes, lookup }: DiagnosisIndex, isDecided: boolean): Candidate {
  const [first] = conditions;
  const path = first?.entryPath ?? '/';
  const name = lookup.providers.find(({ id }) => id === first?.providerId)?.name ?? '';
  const question = Object.hasOwn(lookup.questions, path) ? lookup.questions[path] : undefined;
  const asks = question !== undefined && conditions.length > 1 && !isDecided;
  const title = `${name} ${first?.code ?? ''} ${codes.get(first?.code ?? '')?.title ?? first?.label ?? ''}`.trim();
  const reason =
    conditions.length > 1 ? `${name} documents ${conditions.length} meanings of ${first?.code}.` : `${name} documents one meaning of ${first?.code}.`;
  return { path, kind: 'entry', title, reasons: [...reasons, reason], conditionIds: conditions.map(({ id }) => id), ...(asks ? { question } : {}) };
}

/** The page of a code; a code that no page has leads to its class, as RFC 9110 section 15 treats it. */
function toCodePage(code: string, reasons: string[], { codes, lookup }: DiagnosisIndex): Candidate | null {
  const known = codes.get(code);
  if (known) return { path: codePath(code), kind: 'code', title: `${code} ${known.title}`, reasons, conditionIds: [] };
  const statusClass = lookup.statusClasses.find(({ id }) => id === `${code.charAt(0)}xx`);
  if (!statusClass || code.length !== 3) return null;
  const reason = `No page describes ${code}: a client treats it as ${code.charAt(0)}00.`;
  return { path: statusClass.path, kind: 'code', title: `${code}: ${statusClass.name}`, reasons: [...reasons, reason], conditionIds: [] };
}
