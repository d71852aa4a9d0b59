import { isPlainAddress, type LedgerLine, ledgerFile } from '../../../data/ledger';
import type { Problem } from '../../../data/problems';
import { groupBy } from '../groupBy';
import { splitAddress } from './addressBook';
import type { Resolution } from './resolver';

/** What the check asks about an address. */
interface Answers {
  resolve(address: string): Resolution;
  /** What it is the short form of. */
  rootsOf(address: string): string[];
}

/** `/`, `/a/`, `/a/b/#c`, `/feed.xml` */
const addressForm = /^\/(?:[^\s?#]*(?:\/|\.[a-z]+))?(?:#\S+)?$/;

/** Holds the ledger against what answers today: an address that was published once leads somewhere for ever. */
export function checkLedger(ledger: readonly LedgerLine[], { resolve, rootsOf }: Answers): Problem[] {
  const isLost = (address: string) => resolve(address)?.kind !== 'found';
  const isOurs = (address: string) => addressForm.test(address) && isPlainAddress(address);
  const wrong = ledger.filter(({ address }) => !isOurs(address));
  const lost = ledger.filter(({ address }) => isOurs(address) && isLost(address));
  // A short form comes back with what it stands for: only that is told.
  const own = lost.filter(({ address }) => !rootsOf(address).some(isLost));
  return [...wrong.map(toWrongLine), ...[...groupBy(own, ({ address }) => lostPart(address, isLost))].map(([part, lines]) => toLost(part, lines))];
}

/** The largest part that is gone as a whole: the folder, else the page, else the fragment. */
function lostPart(address: string, isLost: (address: string) => boolean): string {
  const { path } = splitAddress(address);
  const [folder = path] = /^\/[^/]+\//.exec(path) ?? [];
  return [folder, path].find(isLost) ?? address;
}

function toWrongLine({ address, line }: LedgerLine): Problem {
  return {
    file: ledgerFile,
    path: `line ${line}`,
    found: address.length > 100 ? `${address.slice(0, 100)}…` : address,
    expected: 'an address of this site such as /sportradar/429/ or /sportradar/429/#throttled',
    mend: 'Take the line from version control; new lines are added by `npm run permalinks` alone.',
  };
}

/** How many lost addresses a message names; the rest is counted. */
const named = 8;

function toLost(part: string, lines: readonly LedgerLine[]): Problem {
  const addresses = lines.map(({ address }) => address);
  const rest = addresses.length > named ? ` and ${addresses.length - named} more` : '';
  const isFolder = addresses.some((address) => splitAddress(address).path !== part && !part.includes('#'));
  const star = isFolder ? '*' : '';
  return {
    file: ledgerFile,
    path: `line ${lines
      .map(({ line }) => line)
      .slice(0, named)
      .join(', ')}${rest}`,
    found: `no answer at ${addresses.slice(0, named).join(', ')}${rest}`,
    expected: 'a page, a fragment or a redirect: these addresses were published and stand in tickets',
    mend: `Bring it back (what a provider no longer documents stays with its edition), or say where it went in data/redirects.ts: { from: '${part}${star}', to: '/…/${star}', why: '…', since: 'YYYY-MM-DD' }.`,
  };
}
