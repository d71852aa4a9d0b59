import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAnswered } from '../../../../src/catalog/addresses/addressBook';
import { parseComparisonQuery } from '../../../../src/catalog/comparisonQuery';
import type { AnyPage } from '../../../../src/catalog/pages/buildPages';
import { loadSite } from '../../../../src/plugins/codebook/loadSite';
import { aSite } from '../../../fixtures/builders';
import { pageAt } from '../../../fixtures/pages';

const { addresses, pages: published } = await loadSite({ data: path.resolve('data'), guides: path.resolve('docs') }, aSite);
const pages = published.map((page) => page.read());

/** Every address below a value that names no scheme: in fields of records, in the sidebar and in links of texts. */
function internalLinks(value: unknown, isAddress = false): string[] {
  if (typeof value === 'string') return isAddress && !/^[a-z][a-z0-9+.-]*:/i.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => internalLinks(item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => internalLinks(item, /path$|href$/i.test(key)));
}

function isBroken(link: string, from: AnyPage): boolean {
  const address = link.replace(/\?[^#]*/, '');
  return !isAnswered(addresses.book, address.startsWith('#') ? from.path + address : address);
}

describe('links within the site', () => {
  it.each([
    ['a record', '/sportradar/403/', '/sportradar/429/#throttled'],
    ['a record, to an identifier', '/situations/limit-out-of-range/', '/infoplug/400/#limit_out_of_range'],
    ['the sidebar', '/429/', '/499/'],
    ['the breadcrumbs', '/sportradar/429/', '/providers/'],
    ['a text', '/huntapi/', '/429/'],
  ])('are found in %s', (_where, from, link) => {
    expect(pages.filter(({ path }) => path === from).flatMap((page) => internalLinks(page))).toContain(link);
  });

  it('lead to a page and a fragment that exist', () => {
    const broken = pages.flatMap((page) => internalLinks(page).flatMap((link) => (isBroken(link, page) ? `${page.path} → ${link}` : [])));
    expect(broken).toEqual([]);
  });

  it('lead to a comparison that knows what they ask for', () => {
    const { providers, statusClasses, codes, situations } = pageAt(pages, 'compare', '/compare/');
    const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
    const scope = { providers: ids(providers), statusClasses: ids(statusClasses), codes: ids(codes), situations: ids(situations) };
    const asked = pages.flatMap((page) => {
      const hasRows =
        page.kind === 'provider' || (page.kind === 'code' || page.kind === 'entry' || page.kind === 'situation' ? page.conditions.length > 0 : false);
      return hasRows && 'comparisonPath' in page ? [page.comparisonPath] : [];
    });
    const unknown = asked.flatMap((link) => parseComparisonQuery(link.replace('/compare/', ''), scope).unknown);
    expect([asked.includes('/compare/?code=429'), unknown]).toEqual([true, []]);
  });
});
