import { expect, it } from 'vitest';
import { findFormerProviderIds } from '../../../src/catalog/formerProviderIds';

const moves = (...pairs: [from: string, to: string][]) =>
  findFormerProviderIds(pairs.map(([from, to]) => ({ from, to, why: 'New name.', since: '2026-12-01' })));

it('finds the former ids of a provider that was renamed, also twice', () => {
  expect([...moves(['/hunt/*', '/huntapi/*'], ['/huntapi/*', '/media-hunt/*'])]).toEqual([['media-hunt', ['hunt', 'huntapi']]]);
});

it('takes no part of a provider for one, and ends with a loop', () => {
  expect([...moves(['/hunt/402/', '/huntapi/402/'], ['/hunt/v1/*', '/huntapi/*'], ['/a/*', '/b/*'], ['/b/*', '/a/*'])]).toEqual([]);
});
