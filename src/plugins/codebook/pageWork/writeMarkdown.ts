import path from 'node:path';
import type { SiteAddress } from '../../../catalog/siteAddress';
import { toTwinFileName } from '../fileNames';
import { readPage } from '../publishedPage';
import { createMarkdownBuilder } from '../twins/markdown/buildMarkdown';
import { writeFileNow } from '../writeFiles';

/** Pages whose Markdown is written. Plain data, so that another thread can do the work. */
export interface MarkdownWork {
  /** Where the JSON files of the pages are. */
  folder: string;
  site: SiteAddress;
  /** The paths of the pages. */
  paths: readonly string[];
}

/** Writes the Markdown twins of pages beside their JSON files. */
export function writeMarkdown({ folder, paths, site }: MarkdownWork): void {
  const toMarkdown = builderOf(site);
  for (const pagePath of paths) {
    const page = readPage(path.join(folder, toTwinFileName(pagePath, 'json')));
    writeFileNow(folder, { path: toTwinFileName(pagePath, 'md'), content: toMarkdown(page) });
  }
}

let latest: { key: string; builder: ReturnType<typeof createMarkdownBuilder> } | undefined;

/** One builder for all work of a thread: it remembers what many pages say. */
function builderOf(site: SiteAddress) {
  const key = JSON.stringify(site);
  if (latest?.key !== key) latest = { key, builder: createMarkdownBuilder(site) };
  return latest.builder;
}
