import { parseLedger } from '../../../data/ledger';

/** The ledger with the addresses that it lacks. */
interface ExtendedLedger {
  text: string;
  added: string[];
}

/**
 * Adds the addresses that a ledger does not hold yet and keeps every line that it has, also those that no longer answer.
 * @param ledger the file as it stands; its first lines may be comments.
 */
export function extendLedger(ledger: string, published: Iterable<string>): ExtendedLedger {
  const comments = ledger.split(/\r?\n/).filter((line) => line.trim().startsWith('#'));
  const known = parseLedger(ledger).map(({ address }) => address);
  const added = missingFrom(known, published).sort();
  const all = [...new Set([...known, ...added])].sort();
  return { text: [...(comments.length > 0 ? comments : heading), ...all, ''].join('\n'), added };
}

/** The published addresses that a ledger does not hold yet. */
export function missingFrom(known: readonly string[], published: Iterable<string>): string[] {
  const set = new Set(known);
  const missing = new Set<string>();
  for (const address of published) if (!set.has(address)) missing.add(address);
  return [...missing];
}

const heading = [
  '# Every address and fragment that was ever published. Each has to answer for ever: with a page, a fragment or a redirect (data/redirects.ts).',
  '# `npm run permalinks` adds new ones; no line is ever removed. A page stands also for its twins: /429/ for /429.json, /429.md and /429.png.',
];
