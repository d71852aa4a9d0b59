import path from 'node:path';
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
});
