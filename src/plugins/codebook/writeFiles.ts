import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A text file of the built site. */
export interface SiteFile {
  /** Below the output folder, for instance `opensearch.xml`. */
  path: string;
  content: string;
}

/** Any file of the built site. */
interface WrittenFile {
  path: string;
  content: string | Uint8Array;
}

/** Written at the same time: enough to keep the disk busy, few enough for the limit of open files. */
const batchSize = 64;

/** Writes files into the output folder: the only place that does. Files that are made one by one are held in memory a batch at a time. */
export async function writeFiles(outDir: string, files: Iterable<WrittenFile>): Promise<void> {
  let batch: Promise<void>[] = [];
  for (const file of files) {
    batch.push(writeOne(outDir, file));
    if (batch.length < batchSize) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
}

async function writeOne(outDir: string, { content, path: name }: WrittenFile): Promise<void> {
  const target = path.join(outDir, name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}

/** Writes a file at once, where the caller cannot wait. @returns the full path of the file */
export function writeFileNow(folder: string, { content, path: name }: SiteFile): string {
  const target = path.join(folder, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  return target;
}
