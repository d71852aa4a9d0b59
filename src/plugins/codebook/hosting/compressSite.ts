import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { replaceFile } from '../replaceFile';
import { writeFiles } from '../writeFiles';
import { brotliQuality, type Coding, codings, compress, isCompressible } from './compress';

/** What was done. Sizes are in bytes. */
export interface CompressionCounts {
  /** Files that have compressed forms beside them. */
  files: number;
  /** Those that no earlier run had compressed. */
  fresh: number;
  size: number;
  brotli: number;
  gzip: number;
}

interface Options {
  /** Keeps what was compressed, by content, from run to run. */
  cacheFolder: string;
  /** Called as files are done. */
  onProgress?: (done: number, total: number) => void;
}

/** Puts a `.br` and a `.gz` beside each file of the built site that gains by it. @throws Error of the file system */
export async function compressSite(folder: string, { cacheFolder, onProgress }: Options): Promise<CompressionCounts> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const counts: CompressionCounts = { files: 0, fresh: 0, size: 0, brotli: 0, gzip: 0 };
  const queue = names.filter((name) => isCompressible(name, Number.POSITIVE_INFINITY));
  await removeStale(folder, names);
  let next = 0;
  const work = async () => {
    for (let name = queue[next++]; name !== undefined; name = queue[next++]) {
      await compressFile(folder, name, cacheFolder, counts);
      onProgress?.(next, queue.length);
    }
  };
  // A few more than processors, so that one file is read while others are compressed.
  await Promise.all(Array.from({ length: availableParallelism() + 2 }, work));
  return counts;
}

/** An earlier run's form of a file that has changed or gone would be served in its place. */
async function removeStale(folder: string, names: readonly string[]): Promise<void> {
  const stale = names.filter((name) => codings.some((coding) => name.endsWith(`.${coding}`)));
  for (const name of stale) await rm(path.join(folder, name), { force: true });
}

async function compressFile(folder: string, name: string, cacheFolder: string, counts: CompressionCounts): Promise<void> {
  const content = await readFile(path.join(folder, name));
  if (!isCompressible(name, content.length)) return;
  const forms = await Promise.all(codings.map((coding) => compressOnce(content, coding, brotliQuality(name), cacheFolder)));
  const [brotli, gzip] = forms.map(({ compressed }) => compressed);
  if (!brotli || !gzip) return;
  await writeFiles(folder, [
    { path: `${name}.br`, content: brotli },
    { path: `${name}.gz`, content: gzip },
  ]);
  counts.files += 1;
  counts.size += content.length;
  counts.brotli += brotli.length;
  counts.gzip += gzip.length;
  if (forms.some(({ isFresh }) => isFresh)) counts.fresh += 1;
}

/** From the cache where it is there. An empty file says that compressing does not pay. */
async function compressOnce(content: Buffer, coding: Coding, quality: number, cacheFolder: string): Promise<{ compressed: Buffer | null; isFresh: boolean }> {
  const key = createHash('sha256').update(content).digest('hex');
  const file = path.join(cacheFolder, key.slice(0, 2), `${key}-${quality}.${coding}`);
  const known = await readFile(file).catch(() => null);
  if (known) return { compressed: known.length === 0 ? null : known, isFresh: false };
  const compressed = await compress(content, coding, quality);
  await replaceFile(file, compressed ?? Buffer.alloc(0));
  return { compressed, isFresh: true };
}
