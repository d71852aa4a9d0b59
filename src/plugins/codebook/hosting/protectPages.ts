import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeFiles } from '../writeFiles';
import { createCodeRegister } from './codeRegister';
import { type AllowedCode, buildPolicy } from './contentSecurityPolicy';
import { collectInlineCode } from './inlineCode';
import { addPolicy } from './policyTag';

/** A page, and the hashes of the styles that stand in it. */
interface ReadPage {
  file: string;
  styles: string[];
}

/** Read at the same time: few enough for memory and for the limit of open files. */
const batchSize = 64;

/** A character for each byte: to decode the pages would take longer than all else. What is looked for and written is ASCII. */
const encoding = 'latin1';

/**
 * Writes a Content-Security-Policy into every page below the folder: its own styles, and the scripts of all pages, since a page turns into another
 * without being loaded anew. So it goes over the pages twice: what all of them hold is known only at the end.
 * @returns the hashes of everything, for the header
 * @throws Error where the inline scripts differ from page to page
 */
export async function protectPages(outDir: string): Promise<AllowedCode> {
  const register = createCodeRegister();
  const read = (file: string) => readFile(path.join(outDir, file), encoding);
  const files = await findPages(outDir);
  const pages: ReadPage[] = [];
  await inBatches(files, async (file) => {
    pages.push({ file, styles: register.add(file, collectInlineCode(await read(file))) });
  });
  const all = register.all();
  await inBatches(pages, async ({ file, styles }) => {
    const html = addPolicy(await read(file), buildPolicy({ ...all, styles }));
    await writeFiles(outDir, [{ path: file, content: Buffer.from(html, encoding) }]);
  });
  return all;
}

async function findPages(outDir: string): Promise<string[]> {
  const names = await readdir(outDir, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).sort();
}

async function inBatches<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += batchSize) await Promise.all(items.slice(start, start + batchSize).map(work));
}
