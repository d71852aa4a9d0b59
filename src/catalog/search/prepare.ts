import { groupBy } from '../groupBy';
import type { Lookup, LookupProvider } from '../lookup/lookup';
import { type NameKey, toNameKey } from './nameKey';
import { titlesOf } from './nameRows';
import type { SearchDocument } from './searchDocument';
import { squash } from './words';

/** A document with its names as they are compared. */
export interface PreparedDocument extends SearchDocument {
  /** The title, and its parts where it names several things (`Not Found / URL Not Found`). */
  titleKeys: NameKey[];
  nameKeys: NameKey[];
  inCodeKeys: NameKey[];
  headerKeys: NameKey[];
}

/** Works out once how the names of documents are compared; equal names share their key. */
export function prepareDocuments(documents: readonly SearchDocument[]): PreparedDocument[] {
  const keys = new Map<string, NameKey>();
  const keyOf = (text: string) => {
    const known = keys.get(text) ?? toNameKey(text);
    keys.set(text, known);
    return known;
  };
  return documents.map((document) => {
    return {
      ...document,
      titleKeys: titlesOf(document.title).map(keyOf),
      nameKeys: document.names.map(keyOf),
      inCodeKeys: document.namesInCode.map(keyOf),
      headerKeys: document.headers.map(keyOf),
    };
  });
}

/** The providers by everything that names them, for finding them in a query. */
export interface ProviderNames {
  bySquashedName: ReadonlyMap<string, LookupProvider>;
  byHost: ReadonlyMap<string, LookupProvider>;
  byId: ReadonlyMap<string, LookupProvider>;
  /** The names that may be met by a slip, which those with a digit may not, by their length. */
  byLength: ReadonlyMap<number, readonly (readonly [name: string, provider: LookupProvider])[]>;
  /** The numbers that have a page. */
  codes: ReadonlySet<string>;
}

/** Works out once how providers are found in a query. */
export function prepareNames({ codes, providers }: Lookup): ProviderNames {
  const named = providers.flatMap((provider) => provider.names.map((name) => [squash(name), provider] as const)).filter(([name]) => name !== '');
  return {
    // The first provider of a name keeps it.
    bySquashedName: new Map(named.toReversed()),
    byLength: groupBy(
      named.filter(([name]) => !/\d/.test(name)),
      ([name]) => name.length,
    ),
    byHost: new Map(providers.flatMap((provider) => provider.hosts.map((host) => [host, provider] as const)).toReversed()),
    byId: new Map(providers.map((provider) => [provider.id, provider])),
    codes: new Set(codes.map(({ code }) => code)),
  };
}
