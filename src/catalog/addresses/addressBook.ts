/** Every address that answers: the fragments of each path. A file such as `/feed.xml` has none. */
export type AddressBook = ReadonlyMap<string, ReadonlySet<string>>;

/** What holds an address and fragments below it: a page of the catalog or a guide. */
export interface Addressable {
  path: string;
  fragments: readonly string[];
}

/** Collects the addresses of everything that is published. */
export function createAddressBook(places: readonly Addressable[]): AddressBook {
  return new Map(places.map(({ path, fragments }) => [path, fragments.length > 0 ? new Set(fragments) : noFragments]));
}

/** That of most addresses. */
const noFragments: ReadonlySet<string> = new Set();

/** An address in its parts: `/a/#b` is the path `/a/` with the fragment `b`. */
export function splitAddress(address: string): { path: string; fragment: string | null } {
  const hash = address.indexOf('#');
  return hash < 0 ? { path: address, fragment: null } : { path: address.slice(0, hash), fragment: decodeFragment(address.slice(hash + 1)) };
}

/** Whether an address leads to a page, and to a fragment on it where it names one. */
export function isAnswered(book: AddressBook, address: string): boolean {
  const { path, fragment } = splitAddress(address);
  const fragments = book.get(path);
  return fragments !== undefined && (fragment === null || fragments.has(fragment));
}

/** The fragment as the page spells it; one that is broken stays as it stands. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
