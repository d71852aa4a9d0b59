import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_PARSE_FRONT_MATTER } from '@docusaurus/utils';
import type { GuideSummary } from '../../catalog/search/searchDocument';

/** The hand-written guides of a folder, for the search index. */
export async function loadGuides(folder: string): Promise<GuideSummary[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(names.map((name) => readGuide(folder, name)));
}

async function readGuide(folder: string, name: string): Promise<GuideSummary> {
  const filePath = path.join(folder, name);
  const { frontMatter } = await DEFAULT_PARSE_FRONT_MATTER({ filePath, fileContent: await readFile(filePath, 'utf8') });
  const id = name.slice(0, -'.md'.length);
  return { title: String(frontMatter.title), path: id === 'index' ? '/docs/' : `/docs/${id}/`, description: String(frontMatter.description) };
}
