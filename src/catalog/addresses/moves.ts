import { reservedFragments } from '../../../data/reservedWords';
import type { RedirectData } from '../../../data/schema/redirect';
import { type AddressBook, isAnswered, splitAddress } from './addressBook';

/** Where a moved address ends. */
export type Destination = { kind: 'found'; address: string; because: RedirectData } | { kind: 'nowhere'; at: string } | { kind: 'loop' };

/** Follows what moved until an address that answers. */
export interface Moves {
  /** The destination of an address that does not answer itself; null where no redirect begins there. */
  follow(address: string): Destination | null;
}

/** Makes the moves from the redirects of the data. A redirect may lead to another one: what moved twice still arrives. */
export function createMoves(redirects: readonly RedirectData[], book: AddressBook): Moves {
  const exact = new Map(redirects.map((redirect) => [redirect.from, redirect]));
  const below = redirects.filter(({ from }) => from.endsWith('*')).sort((a, b) => b.from.length - a.from.length);
  const step = (address: string) => nextOf(address, exact, below);
  return {
    follow(address) {
      const first = step(address);
      if (!first) return null;
      const seen = new Set([address]);
      for (let next = first; ; ) {
        const answer = answerOf(next.address, book);
        if (answer) return { kind: 'found', address: answer, because: first.because };
        if (seen.has(next.address) || seen.size > longestChain) return { kind: 'loop' };
        seen.add(next.address);
        const further = step(next.address);
        if (!further) return { kind: 'nowhere', at: next.address };
        next = further;
      }
    },
  };
}

/** More moves of one address than any history has: a redirect into its own folder grows the address for ever. */
const longestChain = 50;

/** The address where it answers; the page alone where the fragment is a section that not every page has. */
function answerOf(address: string, book: AddressBook): string | null {
  if (isAnswered(book, address)) return address;
  const { fragment, path } = splitAddress(address);
  return fragment !== null && reservedFragments.includes(fragment) && book.has(path) ? path : null;
}

interface Step {
  address: string;
  because: RedirectData;
}

/** One redirect further: that of the address itself, else that of its page with the fragment kept, else that of all below a path. */
function nextOf(address: string, exact: ReadonlyMap<string, RedirectData>, below: readonly RedirectData[]): Step | null {
  const own = exact.get(address);
  if (own) return { address: own.to, because: own };
  const { path } = splitAddress(address);
  const fragment = address.slice(path.length);
  const page = exact.get(path);
  if (page) return { address: page.to.includes('#') ? page.to : page.to + fragment, because: page };
  const all = below.find(({ from }) => path.startsWith(from.slice(0, -1)));
  return all ? { address: all.to.slice(0, -1) + address.slice(all.from.length - 1), because: all } : null;
}
