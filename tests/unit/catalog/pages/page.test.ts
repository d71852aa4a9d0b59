import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../../src/catalog/createCatalog';
import { createPage, neighboursIn } from '../../../../src/catalog/pages/page';
import { aSite, someData } from '../../../fixtures/builders';

describe('neighboursIn', () => {
  const list = ['a', 'b', 'c'];
  const toLink = (item: string) => ({ label: item, path: `/${item}/` });

  it.each([
    ['a', null, 'b'],
    ['b', 'a', 'c'],
    ['c', 'b', null],
  ])('of %s are %s and %s', (item, previous, next) => {
    const { previous: before, next: after } = neighboursIn(list, item, toLink);
    expect([before?.label ?? null, after?.label ?? null]).toEqual([previous, next]);
  });
});

describe('createPage', () => {
  const catalog = createCatalog(someData(), { ...aSite, baseUrl: '/kb/' });
  const frame = { title: 'T', description: 'D', breadcrumbs: [], place: {} };

  it('has a path within the site and an absolute address under the base path', () => {
    expect(createPage(catalog, 'code', '/429/', {}, frame)).toMatchObject({ kind: 'code', path: '/429/', url: 'https://codebook.example/kb/429/' });
  });

  it('brings the parsed form of its own texts', () => {
    expect(createPage(catalog, 'code', '/429/', { meaning: 'Read `x`.' }, frame).markup).toEqual({ 'Read `x`.': ['Read ', ['code', {}, 'x'], '.'] });
  });

  it('says where its data can be corrected', () => {
    const { editUrl } = createPage(catalog, 'code', '/429/', {}, { ...frame, dataFile: 'data/statusCodes.ts' }).frame;
    expect(editUrl).toBe('https://github.com/codebook/codebook/edit/main/data/statusCodes.ts');
  });

  it('offers no correction where no single file holds the data', () => {
    expect(createPage(catalog, 'code', '/429/', {}, frame).frame.editUrl).toBeNull();
  });

  it('leads to the guides', () => {
    expect(createPage(catalog, 'code', '/429/', {}, frame).frame.sidebar.at(-1)).toEqual({ type: 'link', label: 'Guides', href: '/docs/' });
  });
});
