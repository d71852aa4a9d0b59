import { searchIndexPath } from '../../catalog/permalinks';
import type { SearchManifest } from '../../catalog/search/manifest';
import { createPartStore } from '../../catalog/search/partStore';
import type { PartName, Parts, ReadPart } from '../../catalog/search/parts';
import { withBasePath } from '../../catalog/siteAddress';

const store = createPartStore();
const pending = new Map<PartName, Promise<void>>();

/** Gives a part of the search index as far as it is loaded. */
export const readPart: ReadPart = store.read;

/** Loads a part, once, with what travels with it. @throws when it cannot be loaded; it can be asked for again. */
export function loadPart(name: PartName): Promise<void> {
  if (store.read(name) !== undefined) return Promise.resolve();
  const loading =
    pending.get(name) ??
    loadFile(name)
      .then(store.add)
      .finally(() => pending.delete(name));
  pending.set(name, loading);
  return loading;
}

/** Loads parts; those that can be loaded are there even when others cannot. @throws when one cannot be loaded. */
export async function loadParts(names: readonly PartName[]): Promise<void> {
  const loaded = await Promise.allSettled(names.map(loadPart));
  const failed = loaded.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

async function loadFile(name: PartName): Promise<Partial<Parts>> {
  const { baseUrl, files, version } = await loadManifest();
  const inlined = files?.[name];
  if (inlined) return inlined;
  const address = withBasePath(baseUrl, searchIndexPath(name, version));
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

let manifest: Promise<SearchManifest> | undefined;

/** The manifest is named here alone, and loaded when it is needed, so that the scripts of all pages stay the same when the data change. */
function loadManifest(): Promise<SearchManifest> {
  manifest ??= import(/* webpackChunkName: "search-manifest" */ '@generated/codebook/default/search-index.json').then(
    (module) => module.default,
    (error: unknown) => {
      manifest = undefined;
      throw error;
    },
  );
  return manifest;
}
