import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { buildPages } from '../../../src/catalog/pages/buildPages';
import { drawInThread } from '../../../src/plugins/codebook/drawing/drawInThread';
import { drawShare } from '../../../src/plugins/codebook/drawing/drawShare';
import { startDrawing } from '../../../src/plugins/codebook/drawing/startDrawing';
import { inMemory } from '../../../src/plugins/codebook/keepers';
import { loadCatalog } from '../../../src/plugins/codebook/loadCatalog';
import { aSite } from '../../fixtures/builders';

// Hundreds of pages are drawn, and a thread loads the project.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'codebook-drawing-'));
const loaded = await loadCatalog(path.resolve('data'), aSite);
const [sample] = loaded.data.providers;

/** So many entries are enough for a thread here. */
const enough = 200;

/** The real data with a provider again and again, until there are enough entries for a thread. */
function withCopies() {
  if (!sample) throw new Error('The data hold a provider.');
  const count = Math.ceil(enough / sample.entries.length);
  const copies = Array.from({ length: count }, (_, index) => ({ ...sample, id: `copy-${index}`, name: `Copy ${index}` }));
  const data = { ...loaded.data, providers: [...loaded.data.providers, ...copies] };
  return { data, catalog: createCatalog(data, aSite) };
}

const many = withCopies();

const beginning = () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pages that are drawn', () => {
  it.each([
    ['few', loaded],
    ['many, with the help of a thread', many],
  ])('are %s, all in order, each with its own content', async (_, site) => {
    const drawing = startDrawing(site, path.join(folder, String(site.catalog.entries.length)), process.cwd(), enough);
    const pages = await drawing.finish().finally(() => drawing.stop());
    const expected = buildPages(site.catalog);
    expect(site.catalog.entries.length >= enough).toBe(site === many);
    expect(pages.map((page) => page.path)).toEqual(expected.map((page) => page.path));
    expect(pages.filter((page, index) => page.json().toString() !== JSON.stringify(expected[index])).map((page) => page.path)).toEqual([]);
  });

  it('are taken once each by those who share them', () => {
    const shared = { folder: path.join(folder, 'shared'), taken: beginning() };
    Atomics.store(shared.taken, 0, 40);
    const task = { ...shared, data: loaded.data, site: aSite };
    const [first, second] = [drawInThread(task), drawShare(loaded.catalog, shared)];
    expect(task.data).toBeNull();
    expect(first.map(([position]) => position)).toEqual(buildPages(loaded.catalog).flatMap((_, position) => (position < 40 ? [] : [position])));
    expect(second).toEqual([]);
    expect(first.filter(([, { file, summary }]) => JSON.parse(readFileSync(file, 'utf8')).path !== summary.path)).toEqual([]);
  });

  it('are let go of where the load fails', async () => {
    const drawing = startDrawing(many, path.join(folder, 'stopped'), process.cwd(), enough);
    await expect(drawing.stop()).resolves.toBeUndefined();
  });

  it('are told of where the thread fails', async () => {
    const drawing = startDrawing(many, path.join(folder, 'failing'), '/nowhere', enough);
    await expect(drawing.finish()).rejects.toThrow('worker.mjs');
    await drawing.stop();
  });

  it('are the same in memory', async () => {
    const pages = await inMemory.draw(loaded).finish();
    expect(pages.map((page) => page.read())).toEqual(buildPages(loaded.catalog));
  });
});
