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

/** Writes files into the output folder: the only place that does. */
export async function writeFiles(outDir: string, files: readonly WrittenFile[]): Promise<void> {
  for (let start = 0; start < files.length; start += batchSize) {
    await Promise.all(files.slice(start, start + batchSize).map((file) => writeOne(outDir, file)));
  }
}

async function writeOne(outDir: string, { content, path: name }: WrittenFile): Promise<void> {
  const target = path.join(outDir, name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}
