import { readFileSync } from 'node:fs';
import type { AnyPage } from '../../catalog/pages/buildPages';
import { toTwinFileName } from './fileNames';
import { writeFileNow } from './writeFiles';

/** What is asked of all pages at once. */
interface PageSummary extends Pick<AnyPage, 'kind' | 'path'> {
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

/** A page that is kept as a file. Plain data, so that another thread can keep it. */
export interface FiledPage {
  summary: PageSummary;
  /** Its JSON, by its full path. */
  file: string;
}

/** Keeps a page until it is needed. */
export type KeepPage = (page: AnyPage) => PublishedPage;

/** Keeps a page in memory: while developing, pages are few and change often. */
export function keepInMemory(page: AnyPage): PublishedPage {
  return { ...toSummary(page), read: () => page, json: () => JSON.stringify(page) };
}

/** Keeps pages as files below a folder. */
export function keepInFolder(folder: string): KeepPage {
  return (page) => openPage(filePage(folder, page));
}

/** Writes a page's JSON below a folder. */
export function filePage(folder: string, page: AnyPage): FiledPage {
  return { summary: toSummary(page), file: writeFileNow(folder, { path: toTwinFileName(page.path, 'json'), content: JSON.stringify(page) }) };
}

/** A page that reads itself from its file. */
export function openPage({ file, summary }: FiledPage): PublishedPage {
  return { ...summary, read: () => readPage(file), json: () => readFileSync(file) };
}

/** Reads the JSON file of a page that this build has written. */
export function readPage(file: string): AnyPage {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function toSummary(page: AnyPage): PageSummary {
  const { description, sections, title } = page.frame;
  const isUsed = page.kind !== 'code' || page.conditions.length > 0;
  return { kind: page.kind, path: page.path, title, description, fragments: sections.map(({ id }) => id), isUsed };
}
