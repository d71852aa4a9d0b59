import { describe, expect, it } from 'vitest';
import type { CodebookData } from '../../../../data/codebookData';
import type { Catalog } from '../../../../src/catalog/catalog';
import { createCatalog } from '../../../../src/catalog/createCatalog';
import { limits } from '../../../../src/catalog/limits';
import type { AnyPage } from '../../../../src/catalog/pages/buildPages';
import { classPage } from '../../../../src/catalog/pages/classPage';
import { codePage } from '../../../../src/catalog/pages/codePage';
import { comparePage } from '../../../../src/catalog/pages/comparePage';
import { diagnosePage } from '../../../../src/catalog/pages/diagnosePage';
import { entryPage } from '../../../../src/catalog/pages/entryPage';
import { goPage } from '../../../../src/catalog/pages/goPage';
import { homePage } from '../../../../src/catalog/pages/homePage';
import { providerPage } from '../../../../src/catalog/pages/providerPage';
import { providerSheetPage } from '../../../../src/catalog/pages/providerSheetPage';
import { searchPage } from '../../../../src/catalog/pages/searchPage';
import { situationPage } from '../../../../src/catalog/pages/situationPages';
import { aSite } from '../../../fixtures/builders';
import { realData } from '../../../fixtures/realData';

/** The real data with so many providers: copies of the real ones under other names stand beside them. */
function manyProviders(data: CodebookData, count: number): CodebookData {
  const copies = Array.from({ length: count - data.providers.length }, (_, index) => {
    const real = data.providers[index % data.providers.length];
    if (!real) throw new Error('There is no provider.');
    const name = `Made up ${String(index).padStart(4, '0')}`;
    return { ...real, id: name.toLowerCase().replaceAll(' ', '-'), name, aliases: [] };
  });
  return { ...data, providers: [...data.providers, ...copies] };
}

/** One page of each kind that a visitor opens for one answer; the complete indexes are not among them. */
function pagesOf(catalog: Catalog): AnyPage[] {
  const { entries, providers, situations, statusClasses, statusCodes } = catalog;
  return [
    homePage(catalog),
    ...statusClasses.map((statusClass) => classPage(catalog, statusClass)),
    ...statusCodes.filter(({ code }) => ['429', '403', '500'].includes(code)).map((record) => codePage(catalog, record)),
    ...situations.filter(({ id }) => id === 'rate-limited').map((situation) => situationPage(catalog, situation)),
    ...providers
      .filter(isSportradar)
      .flatMap((provider) => [
        providerPage(catalog, provider),
        providerSheetPage(catalog, provider),
        ...entries.filter((entry) => isSportradar(entry.provider)).map((entry) => entryPage(catalog, entry, provider)),
      ]),
    ...[comparePage(catalog), searchPage(catalog), diagnosePage(catalog), goPage(catalog)],
  ];
}

const isSportradar = ({ id }: { id: string }) => id === 'sportradar';

const data = await realData();
const pagesWith = (count: number) => new Map(pagesOf(createCatalog(manyProviders(data, count), aSite)).map((page) => [page.path, page]));
const [at300, at600] = [pagesWith(300), pagesWith(600)];

describe('a page', () => {
  it.each([...at300.keys()])('is no larger with 600 providers than with 300: %s', (path) => {
    const [before, after] = [at300, at600].map((pages) => JSON.stringify(pages.get(path)).length);
    // Neighbours in a list have longer names.
    expect(after).toBeLessThan(Number(before) * 1.02);
  });
});

describe('a page with very many providers', () => {
  const pageAt = (path: string) => at300.get(path);

  it('says how many it leaves out', () => {
    expect(pageAt('/429/')).toMatchObject({ kind: 'code', omittedProviders: expect.any(Number) });
    expect(pageAt('/situations/rate-limited/')).toMatchObject({ kind: 'situation', omittedProviders: expect.any(Number) });
    expect(pageAt('/sportradar/429/')).toMatchObject({ otherProviders: expect.arrayContaining([expect.objectContaining({ omitted: expect.any(Number) })]) });
    expect(pageAt('/compare/')).toMatchObject({ omittedProviders: 288 });
  });

  it('shows the neighbours of its provider in the sidebar, and the way to all', () => {
    const providers = pageAt('/sportradar/429/')?.frame.sidebar.find(({ label }) => label === 'Providers');
    const labels = providers?.type === 'category' ? providers.items.map(({ label }) => label) : [];
    expect(labels[0]).toBe('All 300 providers');
    expect(labels).toContain('Sportradar');
    expect(labels.length).toBeLessThan(13);
  });

  it('puts what has the same number first', () => {
    const page = pageAt('/sportradar/429/');
    const [first] = page?.kind === 'entry' ? page.otherProviders : [];
    expect(first?.cells.map(({ code }) => code)).toEqual(Array.from({ length: limits.elsewhere }, () => '429'));
  });
});

describe('a page with few providers', () => {
  it('leaves nothing out', () => {
    expect([...pagesWith(30).values()].filter((page) => JSON.stringify(page).includes('"omittedProviders"'))).toEqual([]);
  });
});
