import { describe, expect, it } from 'vitest';
import { copyOfData } from '../../../fixtures/dataFolder';
import { pageAt, pagesFrom } from '../../../fixtures/pages';

const data = await copyOfData();
await data.addAcmeWeather();
const pages = await pagesFrom(data.folder);

/** The paths of the new provider's conditions in a list of cells. */
function own(cells: readonly { path: string }[]): string[] {
  return cells.map(({ path }) => path).filter((path) => path.startsWith('/acme-weather/'));
}

const tooFast = '/acme-weather/429/#too_fast';
const storm = '/acme-weather/429/#storm-season';
const station = '/acme-weather/467/#station_offline';

describe('a provider that is added as one file', () => {
  it('has its own page with its entries', () => {
    const page = pageAt(pages, 'provider', '/acme-weather/');
    expect([page.name, page.entries.map(({ path, reasonPhrase }) => [path, reasonPhrase])]).toEqual([
      'Acme Weather',
      [
        ['/acme-weather/429/', 'Too Many Requests'],
        ['/acme-weather/467/', 'Weather Station Offline'],
      ],
    ]);
  });

  it('has a page for each entry', () => {
    const entries = [pageAt(pages, 'entry', '/acme-weather/429/'), pageAt(pages, 'entry', '/acme-weather/467/')];
    expect(entries.map(({ conditions }) => own(conditions))).toEqual([[tooFast, storm], [station]]);
  });

  it('stands in the index of providers', () => {
    expect(pageAt(pages, 'providers', '/providers/').providers.find(({ id }) => id === 'acme-weather')).toMatchObject({
      path: '/acme-weather/',
      conditionCount: 3,
    });
  });

  it('stands in the index of codes, with a number that nobody else uses', () => {
    const codes = pageAt(pages, 'codes', '/codes/').groups.flatMap((group) => group.codes);
    const found = codes.filter(({ entries }) => own(entries).length > 0).map(({ code, title }) => [code, title]);
    expect(found).toEqual([
      ['429', 'Too Many Requests'],
      ['467', 'Weather Station Offline'],
    ]);
  });

  it.each([
    ['/429/', [tooFast, storm]],
    ['/467/', [station]],
  ])('stands on the page of the code %s', (path, expected) => {
    expect(own(pageAt(pages, 'code', path).conditions)).toEqual(expected);
  });

  it('stands on the page of the class', () => {
    expect(pageAt(pages, 'class', '/4xx/').codes.flatMap(({ entries }) => own(entries))).toEqual(['/acme-weather/429/', '/acme-weather/467/']);
  });

  it('stands on the page of the situation', () => {
    expect(own(pageAt(pages, 'situation', '/situations/rate-limited/').conditions)).toEqual([tooFast]);
  });

  it('stands in the index of situations', () => {
    const situations = pageAt(pages, 'situations', '/situations/').groups.flatMap((group) => group.situations);
    expect(situations.filter(({ codes }) => own(codes).length > 0).map(({ id }) => id)).toEqual([
      'rate-limited',
      'resource-missing',
      'overload-or-maintenance',
    ]);
  });

  it('stands in the index of identifiers', () => {
    const { identifiers } = pageAt(pages, 'identifiers', '/identifiers/');
    const found = identifiers.filter(({ condition }) => own([condition]).length > 0).map(({ identifier, field }) => [identifier, field]);
    expect(found).toEqual([
      ['station_offline', 'code'],
      ['too_fast', 'code'],
    ]);
  });

  it('is a column of the comparison, with all its conditions', () => {
    const { cells, codes, providers } = pageAt(pages, 'compare', '/compare/');
    expect([own(cells), own(providers), codes.some(({ id }) => id === '467')]).toEqual([[tooFast, storm, station], ['/acme-weather/'], true]);
  });

  it('stands on the home page', () => {
    const { cells, providers, totals } = pageAt(pages, 'home', '/');
    expect([own(cells), own(providers), totals.providers]).toEqual([['/acme-weather/429/', '/acme-weather/467/'], ['/acme-weather/'], 6]);
  });

  it('stands in the sidebar of every page', () => {
    const without = pages.filter(({ frame }) => !JSON.stringify(frame.sidebar).includes('"href":"/acme-weather/"'));
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('is named where other providers report the same situation', () => {
    expect(pageAt(pages, 'entry', '/sportradar/429/').otherProviders.flatMap(({ cells }) => own(cells))).toEqual([tooFast]);
  });
});
