import type { LedgerLine } from '../../../data/ledger';
import type { Problem } from '../../../data/problems';
import type { RedirectData } from '../../../data/schema/redirect';
import type { Catalog } from '../catalog';
import { unique } from '../evidence';
import { conditionPagePath, fragmentPath } from '../permalinks';
import { type Addressable, type AddressBook, createAddressBook } from './addressBook';
import { checkLedger } from './checkLedger';
import { checkRedirects } from './checkRedirects';
import { createMoves } from './moves';
import { createResolver, type Resolution } from './resolver';
import { buildShortForms, createRootFinder, type ShortForm } from './shortForms';

/** An address that leads to another one, in its final form: `to` answers. */
export interface Redirect extends ShortForm {
  /** Why and since when, where it moved; null for a short form. */
  because: Pick<RedirectData, 'why' | 'since'> | null;
}

/** Every address of the site: what answers, what leads elsewhere, and what no longer does either. */
export interface Addresses {
  book: AddressBook;
  /** Sorted by `from`. */
  redirects: Redirect[];
  /** Everything that the ledger has to hold, one by one: there is more of it than of anything else. */
  published: () => Iterable<string>;
  /** Broken promises and broken redirects. */
  problems: Problem[];
}

/** What there is to be addressed. */
interface AddressInput {
  catalog: Catalog;
  /** Pages, guides and files, with their fragments. */
  places: readonly Addressable[];
  redirects: readonly RedirectData[];
  ledger: readonly LedgerLine[];
}

/** Joins pages, short forms, redirects and the ledger. */
export function createAddresses({ catalog, places, redirects, ledger }: AddressInput): Addresses {
  const pages = [...places, ...conditionPages(catalog)];
  const answered = createAddressBook(pages);
  const moved = new Set(redirects.map(({ from }) => from));
  const shortForms = firstOfEach(buildShortForms(catalog)).filter(({ from }) => !answered.has(from) && !moved.has(from));
  const book = createAddressBook([...pages, ...shortForms.map(({ from }) => ({ path: from, fragments: [] }))]);
  const moves = createMoves(redirects, book);
  const rootsOf = createRootFinder(
    ledger.map(({ address }) => address),
    catalog.providers,
  );
  const resolve = createResolver(book, moves, rootsOf);
  const named = [...redirects.map(({ from }) => from).filter((from) => !from.endsWith('*')), ...ledger.map(({ address }) => address)];
  const movedRedirects = findMoved(unique(named), shortForms, resolve);
  return {
    book,
    redirects: [...shortForms.map((form) => ({ ...form, because: null })), ...movedRedirects].sort(byFrom),
    published: () => publishedAddresses(book, movedRedirects),
    problems: [...checkRedirects(redirects, book, moves), ...checkLedger(ledger, { resolve, rootsOf })],
  };
}

/** The redirects of those addresses that moved; what moved to a short form leads straight to what that stands for. */
function findMoved(addresses: readonly string[], shortForms: readonly ShortForm[], resolve: (address: string) => Resolution): Redirect[] {
  const targets = new Map(shortForms.map(({ from, to }) => [from, to]));
  return addresses.flatMap((from) => {
    const found = resolve(from);
    return found?.kind === 'found' && found.because ? [{ from, to: targets.get(found.address) ?? found.address, because: found.because }] : [];
  });
}

/** Each condition has an address of its own that a crawler can read. */
function conditionPages({ conditions }: Catalog): Addressable[] {
  return conditions.map(({ id, provider, statusCode }) => ({ path: conditionPagePath(provider.id, statusCode, id), fragments: [] }));
}

function firstOfEach(forms: readonly ShortForm[]): ShortForm[] {
  return [...new Map(forms.toReversed().map((form) => [form.from, form])).values()].reverse();
}

function* publishedAddresses(book: AddressBook, moved: readonly Redirect[]): Generator<string> {
  for (const [path, fragments] of book) {
    yield path;
    for (const fragment of fragments) yield fragmentPath(path, fragment);
  }
  for (const { from } of moved) yield from;
}

function byFrom(a: ShortForm, b: ShortForm): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}
