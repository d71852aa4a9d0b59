import { expect, it } from 'vitest';
import { createCatalog } from '../../../../src/catalog/createCatalog';
import { buildPages } from '../../../../src/catalog/pages/buildPages';
import { anEntry, aProvider, aSite, aSituation, someData } from '../../../fixtures/builders';
import { pageAt } from '../../../fixtures/pages';

const situations = [
  aSituation({ neighbours: [{ situation: 'quota-used-up', difference: 'A pause does not help.' }] }),
  aSituation({ id: 'quota-used-up', name: 'Quota used up' }),
  aSituation({ id: 'moved', name: 'Moved', group: 'resource', usualCodes: [301, 499] }),
];
const providers = [aProvider(), aProvider({ id: 'zeta', name: 'Zeta', entries: [anEntry(403)] })];
const pages = buildPages(createCatalog(someData({ situations, providers }), aSite));

it('a situation shows how each provider reports it, and that the numbers differ', () => {
  const { conditions, differences } = pageAt(pages, 'situation', '/situations/rate-limited/');
  expect([conditions.map(({ providerName, code }) => [providerName, code]), differences]).toEqual([
    [
      ['Acme', '429'],
      ['Zeta', '403'],
    ],
    ['number'],
  ]);
});

it('a situation names those that are easily taken for it', () => {
  expect(pageAt(pages, 'situation', '/situations/rate-limited/').neighbours).toEqual([
    { situation: { id: 'quota-used-up', name: 'Quota used up', path: '/situations/quota-used-up/' }, difference: 'A pause does not help.' },
  ]);
});

it('a situation that no provider reports differs in nothing and has no sources', () => {
  const { conditions, differences, frame } = pageAt(pages, 'situation', '/situations/moved/');
  expect([conditions, differences, frame.sections.map(({ id }) => id)]).toEqual([[], [], ['what-to-do', 'retry', 'providers']]);
});

it('the index groups situations and shows the numbers of each', () => {
  const { groups } = pageAt(pages, 'situations', '/situations/');
  expect(groups.map(({ group, situations: own }) => [group, own.map(({ id, codes }) => [id, codes.map(({ code }) => code)])])).toEqual([
    [
      'limits',
      [
        ['rate-limited', ['429', '403']],
        ['quota-used-up', []],
      ],
    ],
    ['resource', [['moved', []]]],
  ]);
});

it('a situation leads to its usual codes, as far as they have a page', () => {
  expect(pageAt(pages, 'situation', '/situations/rate-limited/').usualCodes).toEqual([{ code: '429', title: 'Too Many Requests', path: '/429/' }]);
  expect(pageAt(pages, 'situation', '/situations/moved/').usualCodes.map(({ path }) => path)).toEqual(['/499/']);
});
