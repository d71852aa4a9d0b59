import { expect, it } from 'vitest';
import { decodeSafely } from '../../../src/catalog/decodeSafely';

it.each([
  ['#caf%C3%A9', '#café'],
  ['/429/', '/429/'],
  ['/100%/', '/100%/'],
  ['%C3%', '%C3%'],
])('%s is read as %s', (text, read) => {
  expect(decodeSafely(text)).toBe(read);
});
