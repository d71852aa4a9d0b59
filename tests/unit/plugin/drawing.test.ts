import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createLookup } from '../../../src/catalog/lookup/lookup';
import { buildPages } from '../../../src/catalog/pages/buildPages';
import { drawPages } from '../../../src/plugins/codebook/drawing/drawPages';
import { type Helper, helpMyself, startHelper } from '../../../src/plugins/codebook/drawing/helper';
import { inFolder, inMemory } from '../../../src/plugins/codebook/keepers';
import { loadCatalog } from '../../../src/plugins/codebook/loadCatalog';
import { openPage, pageFolder } from '../../../src/plugins/codebook/publishedPage';
import { buildSearchIndex } from '../../../src/plugins/codebook/searchIndex';
import { createMarkdownBuilder } from '../../../src/plugins/codebook/twins/markdown/buildMarkdown';
import { aSite } from '../../fixtures/builders';

// Hundreds of pages are drawn, and a thread loads the project.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'codebook-drawing-'));
const { catalog } = await loadCatalog(path.resolve('data'), aSite);
const expected = buildPages(catalog);
const toMarkdown = createMarkdownBuilder(aSite);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withHelper<Result>(helper: Helper, work: (helper: Helper) => Promise<Result>): Promise<Result> {
  return work(helper).finally(() => helper.close());
}

describe.each([
  ['one thread', () => helpMyself()],
  ['two threads', () => startHelper(process.cwd())],
])('what %s draw', (name, start) => {
  const own = path.join(folder, name);

  it('are all pages, in order, each with its own JSON and Markdown', async () => {
    const summaries = await withHelper(start(), (helper) => drawPages(catalog, pageFolder(own), helper));
    const pages = summaries.map((summary) => openPage(pageFolder(own), summary));
    expect(pages.map((page) => page.path)).toEqual(expected.map((page) => page.path));
    expect(pages.filter((page, index) => page.json().toString() !== JSON.stringify(expected[index])).map((page) => page.path)).toEqual([]);
    const markdownOf = ({ path: at }: { path: string }) => readFileSync(path.join(pageFolder(own), at === '/' ? 'index.md' : `${at.slice(1, -1)}.md`), 'utf8');
    expect(expected.filter((page) => markdownOf(page) !== toMarkdown(page)).map((page) => page.path)).toEqual([]);
  });

  it('is a search index as it would be in memory', async () => {
    const lookup = createLookup(catalog);
    const kept = await withHelper(start(), (helper) => inFolder(own, helper).index(lookup, []));
    const built = buildSearchIndex(lookup, []);
    expect([kept.version, kept.files.map(({ content, name }) => [name, content])]).toEqual([
      built.version,
      built.files.map(({ content, name }) => [name, content]),
    ]);
  });
});

describe('pages that are drawn', () => {
  it('are handed to the helper while it has little to do, and written here where it has much', async () => {
    const slow = { ...helpMyself(), portionsAhead: 2 };
    let [waiting, most, portions] = [0, 0, 0];
    const helper: Helper = {
      ...slow,
      async file(pages) {
        portions += 1;
        waiting += 1;
        most = Math.max(most, waiting);
        await new Promise((resolve) => setTimeout(resolve, 300));
        waiting -= 1;
        return slow.file(pages);
      },
    };
    const summaries = await drawPages(catalog, path.join(folder, 'slow'), helper);
    expect(summaries.map((summary) => summary.path)).toEqual(expected.map((page) => page.path));
    expect(most).toBe(2);
    expect(portions).toBeLessThan(expected.length / 20);
  });

  it('are told of where the helper fails', async () => {
    const helper: Helper = { ...helpMyself(), portionsAhead: 2, file: () => Promise.reject(new Error('The disk is full.')) };
    await expect(drawPages(catalog, path.join(folder, 'failing'), helper)).rejects.toThrow('The disk is full.');
  });

  it('are the same in memory', async () => {
    const pages = await inMemory.draw(catalog);
    expect(pages.map((page) => page.read())).toEqual(expected);
  });
});
