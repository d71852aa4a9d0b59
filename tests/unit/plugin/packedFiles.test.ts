import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packFiles, unpackFiles } from '../../../src/plugins/codebook/packedFiles';

it('files that are packed into one come out as they went in, whatever they are called and hold', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(fc.record({ path: text, content: text })), (files) => {
      const unpacked = [...unpackFiles(Buffer.from(packFiles(files)))];
      expect(unpacked.map(({ content, path }) => ({ path, content: Buffer.from(content).toString() }))).toEqual(files);
    }),
  );
});
