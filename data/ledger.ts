import { type Problem, reasonOf } from './problems';

/** The ledger of every address that was ever published, from the project's root. */
export const ledgerFile = 'data/permalinks.txt';

/** One address that was published, with its place in the ledger. */
export interface LedgerLine {
  /** Counted from 1. */
  line: number;
  address: string;
}

/** Reads the ledger: an address a line; empty lines and lines that begin with `#` say nothing. */
export function parseLedger(text: string): LedgerLine[] {
  return text
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, address: content.trim() }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
}

/** What to say where the ledger cannot be read: without it no promise can be kept. */
export function unreadableLedger(error: unknown): Problem {
  return {
    file: ledgerFile,
    path: '',
    found: reasonOf(error),
    expected: 'the list of every address that was ever published',
    mend: 'Take the file from version control; it is never written anew.',
  };
}

/** Whether an address can stand for one file below the site: no empty, `.` or `..` part, and percent-encoding that can be read. */
export function isPlainAddress(address: string): boolean {
  try {
    const parts = decodeURIComponent(address).replace(/#.*$/s, '').split('/').slice(1, -1);
    return !address.startsWith('//') && parts.every((part) => part !== '' && part !== '.' && part !== '..');
  } catch {
    return false;
  }
}
