import type { Lookup } from '../lookup/lookup';
import { cleanText, cutText } from './clean';
import { type DiagnosisIndex, indexFor } from './diagnosisIndex';
import { type Explained, explain } from './explain';
import { readHar } from './har';
import { mask } from './mask';
import { type Evidence, readExchange, withProvider } from './readExchange';
import { splitPaste } from './splitPaste';
import type { Diagnosis, Match, Reading } from './types';

/** A failure with all that was read of it. */
interface Failure extends Explained {
  evidence: Evidence;
  isRedirect: boolean;
}

/**
 * Reads whatever a person pastes (a response, a log, a HAR, an exception, a ticket) and finds the pages that explain it.
 * Works on the text alone, never throws, and shows nothing of it unmasked.
 */
export function diagnose(text: string, lookup: Lookup): Diagnosis {
  const index = indexFor(lookup);
  // A recording is read whole, however long the pictures in it are: its parts are short once it is parsed.
  const har = readHar(text);
  const cut = cutText(text);
  const exchanges = (har ?? splitPaste(cleanText(cut.text))).map((exchange) => readExchange(exchange, index));
  const failures = onlyFailures(
    shareProviders(exchanges).flatMap((evidence) => toFailures(evidence, index)),
    exchanges.length,
  );
  return { readings: failures.map(toReading), matches: rank(failures), isTruncated: har === null && cut.isTruncated };
}

/** A sentence that names the provider, or a line that says where the call goes, stands for what follows and names none. */
function shareProviders(exchanges: readonly Evidence[]): Evidence[] {
  let context: Evidence | null = null;
  return exchanges.map((evidence, position) => {
    const { codes, exchange, origin } = evidence;
    const before = exchanges[position - 1];
    if (origin.provider) {
      if (codes.length === 0 && exchange.kind === 'prose') context = evidence;
      return evidence;
    }
    const isAnswer =
      before !== undefined && before.codes.length === 0 && before.exchange.kind === 'record' && exchange.kind === 'record' && origin.host === null;
    const source = isAnswer && before.origin.provider ? before : origin.host === null ? context : null;
    return source?.origin.provider ? withProvider(evidence, source.origin.provider.record, source.origin.provider.by) : evidence;
  });
}

function toFailures(evidence: Evidence, index: DiagnosisIndex): Failure[] {
  return explain(evidence, index).map((explained) => ({ ...explained, evidence, isRedirect: /^3/.test(explained.code ?? '') }));
}

/** A redirect is no failure; it counts when it is all that was pasted. */
function onlyFailures(failures: readonly Failure[], exchanges: number): Failure[] {
  const real = failures.filter(({ isRedirect }) => !isRedirect);
  if (real.length > 0) return real;
  return exchanges === 1 ? failures.filter(({ evidence }) => evidence.exchange.kind !== 'record') : [];
}

function toReading({ code, evidence }: Failure): Reading {
  return { ...evidence.reading, code };
}

/** Equal failures are one match with a count: the most frequent first, then the graver, then the earlier. */
function rank(failures: readonly Failure[]): Match[] {
  const groups = new Map<string, { failure: Failure; count: number }>();
  for (const failure of failures) {
    const key = failure.candidates[0]?.path ?? '';
    const group = groups.get(key);
    groups.set(key, { failure: group?.failure ?? failure, count: (group?.count ?? 0) + 1 });
  }
  const isLog = new Set(failures.map(({ evidence }) => evidence.exchange)).size > 1;
  const ordered = [...groups.values()].sort((a, b) => b.count - a.count || (isLog ? severity(b.failure) - severity(a.failure) : 0));
  const first = ordered.flatMap(({ count, failure }) => toMatches(failure.candidates.slice(0, 1), count));
  const others = ordered.slice(0, 50).flatMap(({ count, failure }) => toMatches(failure.candidates.slice(1), count));
  return uniquePaths([...first, ...(ordered.length === 1 ? others : [])]);
}

function severity({ code }: Failure): number {
  return /^[45]/.test(code ?? '') ? Number(code?.charAt(0)) : 0;
}

function toMatches(candidates: Failure['candidates'], count: number): Match[] {
  return candidates.map((candidate) => ({ ...candidate, title: mask(candidate.title), reasons: candidate.reasons.map(mask), count }));
}

function uniquePaths(matches: readonly Match[]): Match[] {
  const paths = new Map(matches.toReversed().map((match) => [match.path, match]));
  return [...new Set(matches.map(({ path }) => path))].flatMap((path) => paths.get(path) ?? []);
}
