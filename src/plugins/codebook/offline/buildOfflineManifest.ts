import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { hashedFolders, type OfflineManifest, offlinePath } from '../../../catalog/offline/offlineManifest';
import { referencedFiles } from '../../../catalog/offline/referencedFiles';
import { pagePaths } from '../../../catalog/permalinks';
import { toPageFileName } from '../fileNames';
import { chooseFiles, type HashedFile, largestPage } from './chooseFiles';

/** Kept without a visit: the pages from which every other is found, and those that work by themselves. */
const indexes = ['home', 'search', 'diagnose', 'codes', 'providers', 'situations', 'identifiers', 'compare'] as const;

/**
 * Says what the service worker of a built site keeps: the indexes, and the hashed files that they need, within bounds that hold at any number of pages.
 * @param outDir the finished output folder
 */
export async function buildOfflineManifest(outDir: string, baseUrl: string): Promise<OfflineManifest> {
  const pages = await readIndexes(outDir);
  const named = pages.flatMap(({ html }) => referencedFiles(html, baseUrl));
  const { files, otherFiles } = chooseFiles(await listHashedFiles(outDir, baseUrl), new Set(named));
  const content = {
    baseUrl,
    offlinePage: withBase(offlinePath, baseUrl),
    pages: pages.map((page) => withBase(page.path, baseUrl)),
    files,
    otherFiles,
  };
  // A page's text changes its release too, so that the indexes are fetched anew.
  const release = createHash('sha256')
    .update(JSON.stringify([content, pages]))
    .digest('hex')
    .slice(0, 16);
  return { release, ...content };
}

async function readIndexes(outDir: string): Promise<{ path: string; html: string }[]> {
  const paths = indexes.map((name) => pagePaths[name]);
  const pages = await Promise.all(paths.map(async (each) => ({ path: each, html: await readFile(path.join(outDir, toPageFileName(each)), 'utf8') })));
  return pages.filter(({ html }) => Buffer.byteLength(html) <= largestPage);
}

/** Every hashed file of the release, in the order of their names. */
async function listHashedFiles(outDir: string, baseUrl: string): Promise<HashedFile[]> {
  const names = (await Promise.all(hashedFolders.map((folder) => filesBelow(outDir, folder)))).flat().sort();
  return Promise.all(names.map(async (name) => ({ path: withBase(name, baseUrl), bytes: (await stat(path.join(outDir, name))).size })));
}

async function filesBelow(outDir: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(outDir, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && /\.(js|css|json|woff2)$/.test(entry.name));
  return files.map((entry) => `/${path.relative(outDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`);
}

function withBase(sitePath: string, baseUrl: string): string {
  return `${baseUrl}${sitePath.slice(1)}`;
}
