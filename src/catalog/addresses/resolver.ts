import type { RedirectData } from '../../../data/schema/redirect';
import { type AddressBook, isAnswered } from './addressBook';
import type { Destination, Moves } from './moves';

/** Where an address leads: it answers itself (then `because` is null), it moved, or what is wrong; null where nothing is known of it. */
export type Resolution = { kind: 'found'; address: string; because: RedirectData | null } | Exclude<Destination, { kind: 'found' }> | null;

/** Makes what finds the answer to any address: a page or fragment, else a redirect, else what the address was a short form of. */
export function createResolver(book: AddressBook, moves: Moves, rootsOf: (address: string) => string[]): (address: string) => Resolution {
  return function resolve(address): Resolution {
    if (isAnswered(book, address)) return { kind: 'found', address, because: null };
    const moved = moves.follow(address);
    if (moved?.kind === 'found') return moved;
    const roots = rootsOf(address).map((root) => moves.follow(root));
    return roots.find((root) => root?.kind === 'found') ?? moved;
  };
}
