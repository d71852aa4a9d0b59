import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createSlugger, DEFAULT_PARSE_FRONT_MATTER } from '@docusaurus/utils';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseMarkdown } from '../../../data/markdown';
import { DataError, type Problem } from '../../../data/problems';
import type { GuideSummary } from '../../catalog/search/searchDocument';

/** A hand-written guide. */
export interface Guide extends GuideSummary {
  /** The ids of its headings, as Docusaurus makes them. */
  fragments: string[];
  /** Its text without the front matter, as written. */
  markdown: string;
}

/** The hand-written guides of a folder, by file name. */
export async function loadGuides(folder: string): Promise<Guide[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(names.map((name) => readGuide(folder, name)));
}

async function readGuide(folder: string, name: string): Promise<Guide> {
  const filePath = path.join(folder, name);
  const { content, frontMatter } = await DEFAULT_PARSE_FRONT_MATTER({ filePath, fileContent: await readFile(filePath, 'utf8') });
  const problems = findGuideProblems(name, frontMatter, content);
  if (problems.length > 0) throw new DataError(problems);
  const id = name.slice(0, -'.md'.length);
  return {
    title: String(frontMatter.title),
    path: id === 'index' ? '/docs/' : `/docs/${id}/`,
    description: String(frontMatter.description),
    fragments: headingIds(content),
    markdown: content.trim(),
  };
}

/** What would give a guide or a heading another address than its file's name and its words. */
function findGuideProblems(name: string, frontMatter: object, content: string): Problem[] {
  const file = `docs/${name}`;
  const expected = 'a guide whose address is its file name, and whose headings are Markdown without ids of their own';
  const keys = ['draft', 'unlisted', 'slug', 'id'].filter((key) => key in frontMatter);
  const headings = content.split('\n').filter((line) => /^#{1,6} .*(?:\{#|<[a-z])/i.test(line) || /^<h\d/i.test(line));
  return [
    ...keys.map((key) => ({
      file,
      path: key,
      found: `\`${key}\` in the front matter`,
      expected,
      mend: 'Remove it, and rename the file where the address should change.',
    })),
    ...headings.map((line) => ({ file, path: '', found: line, expected, mend: 'Write the heading in plain Markdown.' })),
  ];
}

function headingIds(markdown: string): string[] {
  const slugger = createSlugger();
  return headingsOf(parseMarkdown(markdown)).map((heading) => slugger.slug(heading));
}

function headingsOf(node: Nodes): string[] {
  if (node.type === 'heading') return node.depth > 1 ? [textOf(node)] : [];
  return 'children' in node ? node.children.flatMap((child) => headingsOf(child)) : [];
}
