import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnyPage } from '../../../../src/catalog/pages/buildPages';
import { toTwinFileName } from '../../../../src/plugins/codebook/fileNames';
import { startMarkdown } from '../../../../src/plugins/codebook/pageWork/markdownAhead';
import { keepInFolder } from '../../../../src/plugins/codebook/publishedPage';
import { createMarkdownBuilder } from '../../../../src/plugins/codebook/twins/markdown/buildMarkdown';
import { aSite } from '../../../fixtures/builders';
import { pagesFrom } from '../../../fixtures/pages';

const pages = await pagesFrom();
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function aFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'codebook-markdown-'));
  folders.push(folder);
  const markdown = startMarkdown({ siteDir: process.cwd(), folder, site: aSite });
  const keep = keepInFolder(folder);
  const add = (page: AnyPage) => {
    keep(page);
    markdown.add(page.path);
  };
  const read = ({ path: pagePath }: AnyPage) => readFileSync(path.join(folder, toTwinFileName(pagePath, 'md')), 'utf8');
  return { add, folder, markdown, read };
}

/** All real pages under more addresses, until there are so many. */
function pagesOf(count: number): AnyPage[] {
  const copies = Math.ceil(count / pages.length);
  return Array.from({ length: copies }, (_, copy) => pages.map((page) => ({ ...page, path: copy === 0 ? page.path : `/copy-${copy}${page.path}` }))).flat();
}

// Loading the project in a thread takes some seconds.
describe.each([1, 700])('the Markdown of at least %i pages that are drawn up', { timeout: 60_000 }, (count) => {
  const many = pagesOf(count);

  it('is that of each page', async () => {
    const { add, markdown, read } = aFolder();
    for (const page of many) add(page);
    await markdown.end();
    const toMarkdown = createMarkdownBuilder(aSite);
    expect(many.filter((page) => read(page) !== toMarkdown(page)).map((page) => page.path)).toEqual([]);
  });

  it('is that of the newest state of a page', async () => {
    const { add, markdown, read } = aFolder();
    const [first] = many;
    if (!first) throw new Error('There is no page.');
    const changed: AnyPage = { ...first, frame: { ...first.frame, title: 'Another title' } };
    for (const page of [...many, changed]) add(page);
    await markdown.end();
    expect(read(changed)).toMatch(/^# .*Another title\n/);
  });

  it('ends with the mistake where a page cannot be written', async () => {
    const { add, folder, markdown } = aFolder();
    for (const page of many) add(page);
    markdown.add('/missing/');
    await expect(markdown.end()).rejects.toThrow(path.join(folder, 'missing.json'));
  });
});
