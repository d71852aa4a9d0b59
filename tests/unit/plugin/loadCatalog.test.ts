import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { loadCatalog } from '../../../src/plugins/codebook/loadCatalog';
import { aSite } from '../../fixtures/builders';
import { copyOfData } from '../../fixtures/dataFolder';

vi.setConfig({ testTimeout: 60_000 });

describe('the data', () => {
  it('are the same for all who ask while they are being loaded', async () => {
    const [first, second] = await Promise.all([loadCatalog(path.resolve('data'), aSite), loadCatalog(path.resolve('data'), aSite)]);
    expect(second).toBe(first);
  });

  it('are joined for each site of its own', async () => {
    const [first, second] = await Promise.all([loadCatalog(path.resolve('data'), aSite), loadCatalog(path.resolve('data'), { ...aSite, baseUrl: '/kb/' })]);
    expect([first.catalog.site.baseUrl, second.catalog.site.baseUrl]).toEqual([aSite.baseUrl, '/kb/']);
  });

  it('are read anew by whoever asks later, also after a mistake', async () => {
    const data = await copyOfData();
    const nameOf = async () => (await loadCatalog(data.folder, aSite)).data.providers.find(({ id }) => id === 'infoplug')?.name;
    const rename = (from: string, to: string) => data.edit('providers/infoplug.ts', (text) => text.replace(`name: ${from}`, `name: ${to}`));
    await rename("'Infoplug'", '42');
    await expect(nameOf()).rejects.toThrow('name');
    await rename('42', "'Infoplug, mended'");
    expect(await nameOf()).toBe('Infoplug, mended');
  });

  it('are those of the files as they are now, where one is saved while they are being loaded', async () => {
    const data = await copyOfData();
    // It is read first, so that what is being loaded holds it as it was: as an editor leaves it for a moment, empty.
    const good = await readFile(path.join(data.folder, 'statusClasses.ts'), 'utf8');
    await data.write('statusClasses.ts', '');
    const first = loadCatalog(data.folder, aSite);
    await setTimeout(150);
    await data.write('statusClasses.ts', good);
    // Where the first is done by then, it is right to tell of the empty file.
    const [second] = await Promise.all([loadCatalog(data.folder, aSite), first.catch(() => {})]);
    expect(second.data.statusClasses).toHaveLength(5);
  });
});
