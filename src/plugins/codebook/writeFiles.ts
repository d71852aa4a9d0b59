import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of the built site. */
export interface SiteFile {
  /** Below the output folder, for instance `opensearch.xml`. */
  path: string;
  content: string;
}

/** Writes files into the output folder: the only place that does. */
export async function writeFiles(outDir: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path: name, content } of files) {
    const target = path.join(outDir, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
