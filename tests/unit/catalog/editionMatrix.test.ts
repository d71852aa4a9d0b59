import { expect, it } from 'vitest';
import { pageAt, pagesFrom } from '../../fixtures/pages';

const pages = await pagesFrom();
const matrixOf = (providerId: string) => pageAt(pages, 'provider', `/${providerId}/`).editionMatrix;

it('has the dated editions in the order of their dates and the undated ones last', () => {
  expect(matrixOf('apitube')?.editions.map(({ id }) => id)).toEqual([
    'collected',
    ...[2, 3, 4, 5, 6, 7, 8, 9].map((version) => `version-${version}`),
    'skill-file',
    'live-a',
    'live-b',
  ]);
});

it('has every condition of the provider with the editions that document it', () => {
  const conditions = pages.flatMap((page) => (page.kind === 'entry' && page.provider.id === 'apitube' ? page.conditions : []));
  expect(matrixOf('apitube')?.rows).toEqual(conditions.map(({ statusCode, label, path, editions }) => ({ statusCode, label, path, editions })));
});

it.each(['infoplug', 'open-api'])('is absent where every edition documents everything: %s', (providerId) => {
  expect(matrixOf(providerId)).toBeNull();
});
