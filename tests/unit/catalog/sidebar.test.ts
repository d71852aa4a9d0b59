import { expect, it } from 'vitest';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { buildSidebar, type SidebarItem } from '../../../src/catalog/sidebar';
import { anEntry, aProvider, aSite, aStatusCode, someData } from '../../fixtures/builders';

const acme = aProvider({ entries: [anEntry(429)] });
const zeta = aProvider({ id: 'zeta', name: 'Zeta', entries: [anEntry(503)] });
const unavailable = aStatusCode({ code: 503, reasonPhrase: 'Service Unavailable' });
const catalog = createCatalog(someData({ providers: [acme, zeta], statusCodes: [aStatusCode(), unavailable] }), aSite);

/** The labels, with those of open categories marked and their items below. */
function outline(items: readonly SidebarItem[]): unknown[] {
  return items.map((item) => (item.type === 'link' ? item.label : [item.collapsed ? item.label : `${item.label} (open)`, outline(item.items)]));
}

it('unfolds only the class in which the reader is', () => {
  expect(outline(buildSidebar(catalog, { statusClass: '4xx' }))[0]).toEqual([
    'Status codes (open)',
    [
      'All status codes',
      '1xx Informational',
      '2xx Successful',
      '3xx Redirection',
      ['4xx Client Error (open)', ['About 4xx', '429 Too Many Requests', '499 Client Closed Request']],
      '5xx Server Error',
    ],
  ]);
});

it('unfolds only the provider with which the reader is', () => {
  expect(outline(buildSidebar(catalog, { providerId: 'zeta' }))[1]).toEqual([
    'Providers (open)',
    ['All providers', 'Acme', ['Zeta (open)', ['About Zeta', '503 Service Unavailable']]],
  ]);
});

it('leaves every list folded where the reader is in none', () => {
  expect(buildSidebar(catalog, {}).map((item) => (item.type === 'category' ? `${item.label} ${item.collapsed}` : item.label))).toEqual([
    'Status codes true',
    'Providers true',
    'Situations true',
    'Compare',
    'Identifiers',
  ]);
});

it('unfolds the situations for their reader', () => {
  expect(outline(buildSidebar(catalog, { isSituation: true }))[2]).toEqual(['Situations (open)', ['All situations', 'Rate limited']]);
});

it('lists numbers without a class only for those who read about one', () => {
  const withOther = createCatalog(someData({ providers: [aProvider({ entries: [anEntry(783)] })] }), aSite);
  const hasOther = (statusClass: string) => JSON.stringify(buildSidebar(withOther, { statusClass })).includes('/783/');
  expect([hasOther('4xx'), hasOther('other')]).toEqual([false, true]);
});

it('does not grow with the codes of other classes', () => {
  const more = Array.from({ length: 50 }, (_, index) => aStatusCode({ code: 504 + index }));
  const grown = createCatalog(someData({ providers: [acme, zeta], statusCodes: [aStatusCode(), unavailable, ...more] }), aSite);
  expect(buildSidebar(grown, { statusClass: '4xx' })).toEqual(buildSidebar(catalog, { statusClass: '4xx' }));
});

it('does not grow with the entries of other providers', () => {
  const statusCodes = [aStatusCode(), unavailable];
  const grownAcme = aProvider({ entries: [429, 500, 502, 503].map((code) => anEntry(code)) });
  const grown = createCatalog(someData({ providers: [grownAcme, zeta], statusCodes }), aSite);
  expect(buildSidebar(grown, { providerId: 'zeta' })).toEqual(buildSidebar(catalog, { providerId: 'zeta' }));
});
