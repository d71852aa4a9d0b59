import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createProgress } from './progress';

/** A text file of the built site. */
export interface SiteFile {
  /** Below the output folder, for instance `opensearch.xml`. */
  path: string;
  content: string;
}

/** A file that is too large for one text; its parts are written one after another. */
export interface FileOfParts {
  path: string;
  content: Iterable<string>;
}

/** Any file of the built site. */
interface WrittenFile {
  path: string;
  content: string | Uint8Array | Iterable<string>;
}

/** A file whose content is made when it is written, so that not the contents of all files are in memory at once. */
export function toLazyFile(path: string, build: () => string): SiteFile {
  return {
    path,
    get content() {
      return build();
    },
  };
}

/** Written at the same time: enough to keep the disk busy, few enough for the limit of open files. */
const batchSize = 64;

/**
 * Writes files into the output folder: the only place that does. Files that are made one by one are held in memory a batch at a time.
 * @param what what they are, to tell the terminal how far it is where it takes long
 */
export async function writeFiles(outDir: string, files: Iterable<WrittenFile> | AsyncIterable<WrittenFile>, what = 'Files'): Promise<void> {
  const progress = createProgress(what, Array.isArray(files) ? files.length : null);
  const makeFolder = createFolderMaker();
  let batch: Promise<void>[] = [];
  for await (const file of files) {
    batch.push(writeOne(path.join(outDir, file.path), file.content, makeFolder));
    progress.count();
    if (batch.length < batchSize) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
  progress.end();
}

async function writeOne(target: string, content: WrittenFile['content'], makeFolder: (folder: string) => Promise<unknown>): Promise<void> {
  await makeFolder(path.dirname(target));
  await writeFile(target, content);
}

/** Makes each folder once: most files stand in one that another has made. */
function createFolderMaker(): (folder: string) => Promise<unknown> {
  const made = new Map<string, Promise<unknown>>();
  return (folder) => {
    const making = made.get(folder) ?? mkdir(folder, { recursive: true });
    made.set(folder, making);
    return making;
  };
}

/** Writes a file at once, where the caller cannot wait. @returns the full path of the file */
export function writeFileNow(folder: string, { content, path: name }: SiteFile): string {
  const target = path.join(folder, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  return target;
}
