import { expect, it } from 'vitest';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { createStatusCodes } from '../../../src/catalog/createStatusCodes';
import { aCondition, anEntry, aProvider, aSite, aStatusCode, aUse, someData } from '../../fixtures/builders';

it('knows every number that the registry, an emitter or a provider names, in order', () => {
  const data = someData({
    statusCodes: [aStatusCode()],
    unregisteredUses: [aUse({ code: '4700' }), aUse({ code: '000' }), aUse({ code: '429' })],
    providers: [aProvider({ entries: [anEntry(596), anEntry(429)] })],
  });
  expect(createCatalog(data, aSite).statusCodes.map(({ code }) => code)).toEqual(['000', '429', '596', '4700']);
});

it('gives a number that only a provider names a record of its own', () => {
  const data = someData({ providers: [aProvider({ entries: [anEntry(596, aCondition({ label: 'Service Not Found' }))] })] });
  expect(createCatalog(data, aSite).statusCodes.find(({ code }) => code === '596')).toMatchObject({
    title: 'Service Not Found',
    statusClass: '5xx',
    path: '/596/',
    registration: null,
    uses: [],
    entries: [{ path: '/acme/596/' }],
  });
});

it('keeps an unregistered use of a registered number apart from the registration', () => {
  const use = aUse({ code: '429', name: 'Enhance Your Calm' });
  expect(createStatusCodes(someData({ unregisteredUses: [use] }), [])).toMatchObject([
    { code: '429', title: 'Too Many Requests', registration: { reasonPhrase: 'Too Many Requests' }, uses: [use] },
  ]);
});

it('makes no record of a use that has no number', () => {
  expect(createStatusCodes(someData({ statusCodes: [], unregisteredUses: [aUse({ code: null })] }), [])).toEqual([]);
});

it('calls an unregistered number by the name that most emitters share', () => {
  const unregisteredUses = [aUse({ name: 'Rare' }), aUse({ emitter: 'a', name: 'Common' }), aUse({ emitter: 'b', name: 'Common' })];
  expect(createStatusCodes(someData({ statusCodes: [], unregisteredUses }), [])).toMatchObject([{ title: 'Common' }]);
});

it('describes an unregistered number that nobody names', () => {
  const { name: _unpublished, ...use } = aUse({ description: 'client closed early' });
  expect(createStatusCodes(someData({ statusCodes: [], unregisteredUses: [use] }), [])).toMatchObject([{ title: 'client closed early' }]);
});
