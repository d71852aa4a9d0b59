import path from 'node:path';
import logger from '@docusaurus/logger';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { DataError } from '../../../data/problems';
import { createContentLoader } from '../../../src/plugins/codebook/loadContent';
import { copyOfData } from '../../fixtures/dataFolder';
import { pageAt } from '../../fixtures/pages';

const site = { url: 'https://codebook.example', baseUrl: '/kb/', editUrl: 'https://edit.example/' };
// Spied on for each test alone: files of one worker share their modules.
let report: MockInstance<typeof logger.error>;

// Each test loads the whole data several times.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  report = vi.spyOn(logger, 'error').mockImplementation(() => {});
});

afterEach(() => report.mockRestore());

/** A loader over a copy of the data, and ways to break and mend that copy. */
async function aLoader() {
  const data = await copyOfData();
  const load = createContentLoader({ data: data.folder, guides: path.resolve('docs') }, site);
  const rename = (from: string, to: string) => data.edit('providers/infoplug.ts', (text) => text.replace(`name: ${from}`, `name: ${to}`));
  return { load, rename };
}

type Content = Awaited<ReturnType<Awaited<ReturnType<typeof aLoader>>['load']>>;

function infoplug({ pages }: Content): string {
  return pageAt(wholePages(pages), 'provider', '/infoplug/').name;
}

function wholePages(pages: Content['pages']) {
  return pages.map((page) => page.read());
}

describe('the content loader', () => {
  it('draws every page for the site that it is built for, and counts what it holds', async () => {
    const { load } = await aLoader();
    const { pages, totals } = await load();
    expect([pageAt(wholePages(pages), 'code', '/429/').url, totals.providers]).toEqual(['https://codebook.example/kb/429/', 5]);
  });

  it('stops a build whose data hold a mistake', async () => {
    const { load, rename } = await aLoader();
    await rename("'Infoplug'", '42');
    await expect(load()).rejects.toThrow(DataError);
  });

  it('shows a changed text at the next load', async () => {
    const { load, rename } = await aLoader();
    await load();
    await rename("'Infoplug'", "'Infoplug, renamed'");
    expect(infoplug(await load())).toBe('Infoplug, renamed');
  });

  it('keeps the last good pages while a file is broken, and says what is wrong', async () => {
    const { load, rename } = await aLoader();
    const good = await load();
    await rename("'Infoplug'", '42');
    expect(await load()).toEqual({ ...good, problem: expect.stringContaining('data/providers/infoplug.ts › name') });
  });

  it('tells the terminal what is wrong', async () => {
    const { load, rename } = await aLoader();
    await load();
    await rename("'Infoplug'", '42');
    await load();
    expect(report.mock.calls).toEqual([[expect.stringContaining('data/providers/infoplug.ts › name')]]);
  });

  it('keeps the last good pages while a file cannot be parsed', async () => {
    const { load, rename } = await aLoader();
    await load();
    await rename("'Infoplug'", "'Infoplug");
    const content = await load();
    expect([infoplug(content), content.problem]).toEqual(['Infoplug', expect.stringContaining('data/providers/infoplug.ts')]);
  });

  it('gives fresh pages without a problem once the file is mended', async () => {
    const { load, rename } = await aLoader();
    await load();
    await rename("'Infoplug'", '42');
    await load();
    await rename('42', "'Infoplug, mended'");
    const content = await load();
    expect([infoplug(content), content.problem]).toEqual(['Infoplug, mended', undefined]);
  });
});
