import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addPolicy } from '../hosting/policyTag';
import { finishHtml, type HtmlParts } from '../html/finishHtml';
import { moveFileNow, writeFileNow } from '../writeFiles';

/** A drawn page, and what is made of it. */
export interface PageToWorkOn extends Pick<HtmlParts, 'ahead' | 'files'> {
  /** Its HTML, below the output folder. */
  file: string;
  /** Its JSON and its Markdown, below the folder of pages and below the output folder. */
  twins: readonly string[];
}

/** Some pages of one kind, which look alike. Plain data, so that another thread can do the work. */
export interface PageWork extends Omit<HtmlParts, 'ahead' | 'files'> {
  outDir: string;
  /** Where the twins of the pages are. */
  pageFolder: string;
  /** What may run in the pages. */
  policy: string;
  pages: readonly PageToWorkOn[];
}

/** Finishes the HTML of pages and publishes their twins, which leave the folder of pages. */
export function workOnPages({ outDir, pageFolder, pages, policy, ...parts }: PageWork): void {
  for (const { ahead, file, files, twins } of pages) {
    const html = readFileSync(path.join(outDir, file));
    writeFileNow(outDir, { path: file, content: naming(file, () => finishFile(html, { ...parts, ahead, files }, policy)) });
    for (const twin of twins) moveFileNow(pageFolder, outDir, twin);
  }
}

const headEnd = '</head>';

/** A character for each byte: to decode the pages would take longer than all else. What is looked for and written is ASCII, but for the styles. */
const encoding = 'latin1';

/** All that is written stands in the head; what follows stays bytes. @throws Error where the HTML does not have the form that `htmlTemplate.ts` gives it */
function finishFile(html: Buffer, parts: HtmlParts, policy: string): Buffer {
  const end = html.indexOf(headEnd) + headEnd.length;
  const head = addPolicy(finishHtml(html.toString(encoding, 0, end), parts), policy);
  return Buffer.concat([Buffer.from(head, encoding), html.subarray(end)]);
}

/** @throws Error of the step, with the name of the file before it */
function naming<Result>(file: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}
