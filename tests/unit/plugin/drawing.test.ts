import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createLookup } from '../../../src/catalog/lookup/lookup';
import { buildPages } from '../../../src/catalog/pages/buildPages';
import { drawPages } from '../../../src/plugins/codebook/drawing/drawPages';
import { type Helper, helpMyself, startHelper } from '../../../src/plugins/codebook/drawing/helper';
import { toTwinFileName } from '../../../src/plugins/codebook/fileNames';
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
    const summaries = await withHelper(start(), async (helper) => {
      const drawn = await drawPages(catalog, pageFolder(own), helper);
      await helper.finish();
      return drawn;
    });
    const pages = summaries.map((summary) => openPage(pageFolder(own), summary));
    expect(pages.map((page) => page.path)).toEqual(expected.map((page) => page.path));
    expect(pages.filter((page, index) => page.json().toString() !== JSON.stringify(expected[index])).map((page) => page.path)).toEqual([]);
    const markdownOf = ({ path: at }: { path: string }) => readFileSync(path.join(pageFolder(own), toTwinFileName(at, 'md')), 'utf8');
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
  it('have their Markdown written as they were kept last, whatever the helper is at', async () => {
    const own = path.join(folder, 'moved');
    const [first] = expected;
    if (!first) throw new Error('There are no pages.');
    await withHelper(startHelper(process.cwd()), async (helper) => {
      const keepers = inFolder(own, helper);
      await keepers.draw(catalog);
      const changed = { ...first, frame: { ...first.frame, title: 'Told anew' } };
      expect(keepers.again(aSite)(changed).read()).toEqual(changed);
      await helper.finish();
      expect(readFileSync(path.join(pageFolder(own), toTwinFileName(first.path, 'md')), 'utf8')).toBe(toMarkdown(changed));
    });
    expect(readdirSync(pageFolder(own), { recursive: true }).filter((name) => !/\.(?:json|md)$/.test(String(name)) && String(name).includes('.'))).toEqual([]);
  });

  it('are told of where the helper fails', async () => {
    const missing = { folder: path.join(folder, 'failing'), site: aSite, paths: ['/nowhere/'] };
    const failing = withHelper(startHelper(process.cwd()), async (helper) => {
      helper.writeMarkdown(missing);
      await helper.finish();
    });
    await expect(failing).rejects.toThrow('nowhere.json');
    expect(() => helpMyself().writeMarkdown(missing)).toThrow('nowhere.json');
  });

  it('are the same in memory', async () => {
    const pages = await inMemory.draw(catalog);
    expect(pages.map((page) => page.read())).toEqual(expected);
  });
});
