import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint, writeChecksum } from '../../../src/catalog/fingerprint';

it('is the checksum that Node has built in, so that a page that was rendered with the one is taken over with the other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(fingerprint(text)).toBe(writeChecksum(crc32(text)));
    }),
  );
});

it('is the published one: of “123456789” it is cbf43926', () => {
  expect(fingerprint('123456789')).toBe((0xcbf43926).toString(36));
});
