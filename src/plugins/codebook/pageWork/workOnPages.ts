import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteAddress } from '../../../catalog/siteAddress';
import { addPolicy } from '../hosting/policyTag';
import { finishHtml, type HtmlParts } from '../html/finishHtml';
import { readPage } from '../publishedPage';
import { createMarkdownBuilder } from '../twins/markdown/buildMarkdown';
import { writeFileNow } from '../writeFiles';

/** A drawn page, and what is made of it. */
export interface PageToWorkOn extends Pick<HtmlParts, 'ahead' | 'files'> {
  /** Its HTML, below the output folder. */
  file: string;
  /** Where the page's JSON stands and its Markdown belongs; null where the page has none. */
  twins: { json: string; markdown: string } | null;
}

/** Some pages of one kind, which look alike. Plain data, so that another thread can do the work. */
export interface PageWork extends Omit<HtmlParts, 'ahead' | 'files'> {
  outDir: string;
  site: SiteAddress;
  /** What may run in the pages. */
  policy: string;
  pages: readonly PageToWorkOn[];
}

/** Finishes the HTML of pages and writes their Markdown twins. */
export function workOnPages(work: PageWork): void {
  const toMarkdown = builderOf(work.site);
  for (const { ahead, file, files, twins } of work.pages) {
    const html = readFileSync(path.join(work.outDir, file));
    writeFileNow(work.outDir, { path: file, content: naming(file, () => finishFile(html, { ...work, ahead, files }, work.policy)) });
    if (twins) writeFileNow(work.outDir, { path: twins.markdown, content: toMarkdown(readPage(path.join(work.outDir, twins.json))) });
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

let latest: { key: string; builder: ReturnType<typeof createMarkdownBuilder> } | undefined;

/** One builder for all work of a thread: it remembers what many pages say. */
function builderOf(site: SiteAddress) {
  const key = JSON.stringify(site);
  if (latest?.key !== key) latest = { key, builder: createMarkdownBuilder(site) };
  return latest.builder;
}
