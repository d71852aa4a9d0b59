import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { AnyPage } from '../../catalog/pages/buildPages';
import type { SiteAddress } from '../../catalog/siteAddress';
import { toTwinFileName } from './fileNames';
import { createRelief } from './memory';
import { createPageWriter } from './pageJson';
import { createMarkdownBuilder } from './twins/markdown/buildMarkdown';
import { writeFileNow } from './writeFiles';

/** What is asked of all pages at once. Plain data, so that another thread can keep the page. */
export interface PageSummary extends Pick<AnyPage, 'kind' | 'path'> {
  title: string;
  description: string;
  /** The fragments that its address can have. */
  fragments: string[];
  /** Whether a provider uses the code of the page; true for pages of another kind. */
  isUsed: boolean;
}

/** A page of the site: its summary, and the whole page when it is asked for, so that not all pages are in memory. */
export interface PublishedPage extends PageSummary {
  /** The whole page. */
  read(): AnyPage;
  /** The text of its JSON file. */
  json(): string | Uint8Array;
}

/** Keeps a page in memory: while developing, pages are few and change often. */
export function keepInMemory(page: AnyPage): PublishedPage {
  return { ...toSummary(page), read: () => page, json: () => JSON.stringify(page) };
}

/** Where a build keeps its pages as JSON files, with their Markdown beside them. */
export function pageFolder(generatedFilesDir: string): string {
  return path.join(generatedFilesDir, 'codebook-pages');
}

/** Makes what keeps a page as a JSON file below a folder, and tells what is known of it without its file. Use one for all. */
export function createJsonFiler(folder: string): (page: AnyPage) => PageSummary {
  const toJson = createPageWriter();
  const relieve = createRelief();
  return (page) => {
    const content = toJson(page);
    writeFileNow(folder, { path: toTwinFileName(page.path, 'json'), content });
    relieve(content.length);
    return toSummary(page);
  };
}

/** Keeps a page anew whose file may be read at this moment: whoever reads it gets the one or the other as a whole. */
export function keepAnew(folder: string, page: AnyPage): PageSummary {
  const name = toTwinFileName(page.path, 'json');
  renameSync(writeFileNow(folder, { path: `${name}.new`, content: JSON.stringify(page) }), path.join(folder, name));
  return toSummary(page);
}

/**
 * Makes what writes the Markdown of a page beside its JSON file, from that file: so another thread can do it, which gets no more than the page's path.
 * It remembers what many pages say: use one for all.
 */
export function createMarkdownFiler(folder: string, site: SiteAddress): (pagePath: string) => void {
  const toMarkdown = createMarkdownBuilder(site);
  const relieve = createRelief();
  return (pagePath) => {
    const content = toMarkdown(readPage(path.join(folder, toTwinFileName(pagePath, 'json'))));
    writeFileNow(folder, { path: toTwinFileName(pagePath, 'md'), content });
    relieve(content.length);
  };
}

/** A page that reads itself from its file below a folder. */
export function openPage(folder: string, summary: PageSummary): PublishedPage {
  const file = () => path.join(folder, toTwinFileName(summary.path, 'json'));
  return { ...summary, read: () => readPage(file()), json: () => readFileSync(file()) };
}

/** A page without what reads it. */
export function summaryOf({ json, read, ...summary }: PublishedPage): PageSummary {
  return summary;
}

/**
 * Removes the files of pages that an earlier build has kept in a folder: what lies there counts as published. Files that are written anew stay where
 * they are, since some file systems make new ones slowly where many were just removed.
 */
export function removeOtherPages(folder: string, pages: readonly Pick<PublishedPage, 'path'>[]): void {
  const own = new Set(pages.flatMap(({ path: at }) => [toTwinFileName(at, 'json'), toTwinFileName(at, 'md')]));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !own.has(path.relative(folder, file).split(path.sep).join('/'))) rmSync(file);
  }
}

/** Reads the JSON file of a page that this build has written. */
function readPage(file: string): AnyPage {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function toSummary(page: AnyPage): PageSummary {
  const { description, sections, title } = page.frame;
  const isUsed = page.kind !== 'code' || page.conditions.length > 0;
  return { kind: page.kind, path: page.path, title, description, fragments: sections.map(({ id }) => id), isUsed };
}
