import { expect, it } from 'vitest';
import { collectSources, titleSources, uniqueSources } from '../../../src/catalog/sources';
import { aProvider, aStatusCode, aUse, someData } from '../../fixtures/builders';

const evidence = (...sources: string[]) => ({ basis: 'documented', sources });

it("titles editions with the provider's name, and other sources as they call themselves", () => {
  const sources = { plans: { title: 'Acme: Plans', url: 'https://acme.example/plans' } };
  const titles = titleSources(someData({ providers: [aProvider({ sources })], statusCodes: [aStatusCode()], unregisteredUses: [aUse()] }));
  expect(Object.fromEntries(titles)).toEqual({
    'https://docs.acme.example/status': 'Acme: Status codes',
    'https://acme.example/plans': 'Acme: Plans',
    'https://www.rfc-editor.org/rfc/rfc6585.html#section-4': 'RFC 6585 section 4',
    'https://nginx.org/': 'nginx source',
  });
});

it('lets the first title of an address stand', () => {
  const sources = { again: { title: 'The same page', url: 'https://docs.acme.example/status' } };
  expect(titleSources(someData({ providers: [aProvider({ sources })] })).get('https://docs.acme.example/status')).toBe('Acme: Status codes');
});

it('collects the sources of all evidence in a record, each once, in the order of reading', () => {
  const record = {
    notes: [{ evidence: evidence('https://b.example', 'https://a.example') }],
    deep: { list: [[evidence('https://a.example', 'https://c.example')]] },
  };
  expect(collectSources(record, new Map([['https://a.example', 'A']]))).toEqual([
    { title: 'https://b.example', url: 'https://b.example' },
    { title: 'A', url: 'https://a.example' },
    { title: 'https://c.example', url: 'https://c.example' },
  ]);
});

it('takes no list for evidence that has no basis', () => {
  expect(collectSources({ sources: ['https://a.example'], statement: { basis: 'editorial', sources: [] } }, new Map())).toEqual([]);
});

it('keeps each address once, under the title that comes first', () => {
  const first = { title: 'A', url: 'https://a.example' };
  const other = { title: 'B', url: 'https://b.example' };
  expect(uniqueSources([first, other, { ...first, title: 'A again' }])).toEqual([first, other]);
});
