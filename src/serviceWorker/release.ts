import { removeOldFiles } from './removeOldFiles';
import { cacheNames, type Site } from './site';

/** The releases whose files are kept: this one and the one before. */
interface KnownRelease {
  release: string;
  files: readonly string[];
}

/** Where the worker notes what it knows: no page and no file has this address. */
const noteName = 'sw-releases.json';

/** Once for each release: notes it as the newest, and removes the files that only older ones had. */
export async function tidyUp(site: Site): Promise<void> {
  const { files, otherFiles, release } = site.manifest;
  const known = await readReleases(site);
  if (known[0]?.release === release) return;
  const former = known.slice(0, 1);
  const cache = await caches.open(cacheNames(site).files);
  await cache.put(noteUrl(site), new Response(JSON.stringify([{ release, files: [...files, ...otherFiles] }, ...former])));
  await removeOldFiles(site, [...former.flatMap((one) => one.files), noteUrl(site).slice(site.origin.length)]);
}

async function readReleases(site: Site): Promise<KnownRelease[]> {
  const cache = await caches.open(cacheNames(site).files);
  const known: unknown = await (await cache.match(noteUrl(site)))?.json();
  return Array.isArray(known) ? known.filter(isKnownRelease) : [];
}

function noteUrl({ manifest, origin }: Site): string {
  return `${origin}${manifest.baseUrl}${noteName}`;
}

function isKnownRelease(value: unknown): value is KnownRelease {
  if (typeof value !== 'object' || value === null || !('release' in value) || !('files' in value)) return false;
  return typeof value.release === 'string' && Array.isArray(value.files) && value.files.every((file) => typeof file === 'string');
}
