import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { packFiles, unpackFiles } from './packedFiles';
import { createProgress } from './progress';
import { type FileOfParts, type SiteFile, writeFileNow } from './writeFiles';

/** Files of the site that wait below a folder until the pages are drawn. Plain data: the files themselves are not in memory. */
export interface KeptFiles {
  folder: string;
  /** How many there are in all. */
  count: number;
  /** Files that hold many small ones each, by their names. */
  portions: { name: string; files: number }[];
  /** Files that are too large for that, by their paths below the output folder. */
  whole: string[];
}

/** Characters of which a file is large, and of which a portion is full. */
const largeFile = 100_000;
const fullPortion = 400_000;

/** Keeps files below a folder. What they hold is made one by one, and let go of. Others have their turn in between. */
export async function keepFiles(folder: string, files: Iterable<SiteFile | FileOfParts>): Promise<KeptFiles> {
  const kept: KeptFiles = { folder, count: 0, portions: [], whole: [] };
  const progress = createProgress('Other files made', null);
  let portion: SiteFile[] = [];
  let length = 0;
  const closePortion = () => {
    const name = `portion-${kept.portions.length}`;
    writeFileNow(folder, { path: name, content: packFiles(portion) });
    kept.portions.push({ name, files: portion.length });
    portion = [];
    length = 0;
  };
  for (const { content, path: name } of files) {
    kept.count += 1;
    progress.count();
    if (typeof content !== 'string' || content.length >= largeFile) {
      writeFileNow(wholeFolder(folder), { path: name, content });
      kept.whole.push(name);
      continue;
    }
    portion.push({ path: name, content });
    length += content.length;
    if (length < fullPortion) continue;
    closePortion();
    await setImmediate();
  }
  if (portion.length > 0) closePortion();
  progress.end();
  return kept;
}

/** Where the files stand that are kept whole. */
export function wholeFolder(folder: string): string {
  return path.join(folder, 'whole');
}

/** One portion of kept files, and where they are published. Plain data, so that another thread can do it. */
export interface PortionToPublish {
  /** The portion by its full path. */
  file: string;
  outDir: string;
}

/** Publishes the files of a portion. */
export function publishPortion({ file, outDir }: PortionToPublish): void {
  for (const kept of unpackFiles(readFileSync(file))) writeFileNow(outDir, kept);
}
