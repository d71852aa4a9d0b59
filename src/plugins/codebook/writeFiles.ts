import { closeSync, constants, copyFileSync, fstatSync, ftruncateSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
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

/** Written in one go; between two of them others have their turn. */
const batchSize = 64;

/**
 * Writes files into the output folder: the only place that does. Files that are made one by one are held in memory one at a time. They are written
 * without waiting for the disk in between: most are so small that to wait for each takes longer than to write it.
 * @param what what they are, to tell the terminal how far it is where it takes long
 */
export async function writeFiles(outDir: string, files: Iterable<WrittenFile> | AsyncIterable<WrittenFile>, what = 'Files'): Promise<void> {
  const progress = createProgress(what, Array.isArray(files) ? files.length : null);
  let written = 0;
  for await (const file of files) {
    writeFileNow(outDir, file);
    progress.count();
    written += 1;
    if (written % batchSize === 0) await setImmediate();
  }
  progress.end();
}

/**
 * Writes parts one after another over what stood there. A file is not emptied before: one that was emptied goes to the disk as soon as it is closed
 * (`auto_da_alloc` of ext4, https://docs.kernel.org/admin-guide/ext4.html), which takes five times as long.
 */
function writeOver(target: string, parts: Iterable<string | Uint8Array>): void {
  const file = openSync(target, constants.O_WRONLY | constants.O_CREAT);
  try {
    const { size } = fstatSync(file);
    let length = 0;
    for (const part of parts) {
      writeFileSync(file, part);
      if (size > 0) length += Buffer.byteLength(part);
    }
    if (size > length) ftruncateSync(file, length);
  } finally {
    closeSync(file);
  }
}

/** Writes a file at once. @returns its full path */
export function writeFileNow(folder: string, { content, path: name }: WrittenFile): string {
  const target = path.join(folder, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeOver(target, typeof content === 'string' || content instanceof Uint8Array ? [content] : content);
  return target;
}

/** Moves a file at once from below one folder to the same place below another, which may be on another disk. */
export function moveFileNow(from: string, to: string, name: string): void {
  const [source, target] = [path.join(from, name), path.join(to, name)];
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    renameSync(source, target);
  } catch {
    // A file that is not there is told of here.
    copyFileSync(source, target);
  }
}
