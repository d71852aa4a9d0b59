import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openLoaded } from '../../../src/plugins/codebook/loading/openLoaded';
import { startLoading, toLoadingTask } from '../../../src/plugins/codebook/loading/startLoading';
import { loadSite } from '../../../src/plugins/codebook/loadSite';
import { unpackFiles } from '../../../src/plugins/codebook/packedFiles';
import { toContent } from '../../../src/plugins/codebook/toContent';
import { aSite } from '../../fixtures/builders';
import { copyOfData } from '../../fixtures/dataFolder';

// The whole site is loaded, in a thread that loads the project.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'codebook-loading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function taskFor(dataFolder: string, name: string) {
  return toLoadingTask({ dataFolder, generatedFilesDir: path.join(folder, name), site: aSite, siteDir: process.cwd(), title: 'Codebook' });
}

describe('a site that is loaded for publication', () => {
  it('is the same as one in memory, with every other file kept', async () => {
    const task = taskFor('data', 'whole');
    const { files, ...content } = openLoaded(await startLoading(task), task.generatedFilesDir);
    const loaded = await loadSite(task.folders, aSite);
    const { files: _, ...inMemory } = { ...toContent(loaded, files), searchIndex: await loaded.searchIndex };
    const plain = ({ pages, searchIndex, ...others }: typeof content) => ({
      others: JSON.stringify(others),
      pages: pages.map((page) => [page.path, page.title, page.description, page.fragments, page.read()]),
      searchIndex: [searchIndex.version, searchIndex.files.map(({ content: text, name }) => [name, text])],
    });
    expect(plain(content)).toEqual(plain(inMemory));
    const portions = files.kept.portions.map(({ name }) => readFileSync(path.join(files.kept.folder, name)));
    const names = [...portions.flatMap((portion) => [...unpackFiles(portion)].map((file) => file.path)), ...files.kept.whole];
    expect(names).toEqual(expect.arrayContaining(['http/429/index.html', 'sportradar/429/throttled/index.html', 'codebook.json', '_redirects', 'llms.txt']));
    expect([new Set(names).size, files.samples.every((html) => html.includes('<script>'))]).toEqual([files.kept.count, true]);
  });

  it('is loaded once for all who ask', () => {
    const task = taskFor('data', 'whole');
    expect(startLoading(task)).toBe(startLoading({ ...task }));
  });

  it('tells every mistake in the data', async () => {
    const data = await copyOfData();
    await data.edit('providers/infoplug.ts', (text) => text.replace("name: 'Infoplug'", 'name: 42'));
    await data.edit('providers/huntapi.ts', (text) => text.replace(/homeUrl: '[^']*'/, "homeUrl: 'nowhere'"));
    const message = await startLoading(taskFor(data.folder, 'mistakes')).then(
      () => '',
      (error: Error) => error.message,
    );
    expect([message.includes('data/providers/infoplug.ts › name'), message.includes('data/providers/huntapi.ts › homeUrl')]).toEqual([true, true]);
  });
});
