import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendLedger, missingFrom } from '../../../src/plugins/codebook/ledger';

const address = fc.webPath().map((path) => `/${path.replace(/[#?\s]/g, '')}/`);

describe('the ledger', () => {
  it('takes new addresses into their order and keeps its comments', () => {
    expect(extendLedger('# Kept.\n/429/\n', ['/402/', '/429/', '/5xx/'])).toEqual({ text: '# Kept.\n/402/\n/429/\n/5xx/\n', added: ['/402/', '/5xx/'] });
  });

  it('says at its head what it is where it begins', () => {
    expect(extendLedger('', ['/429/']).text).toMatch(/^# Every address[\s\S]*npm run permalinks[\s\S]*\n\/429\/\n$/);
  });

  it('never loses a line', () => {
    fc.assert(
      fc.property(fc.array(address), fc.array(address), (known, published) => {
        const lines = extendLedger(known.join('\n'), published).text.split('\n');
        expect(missingFrom(lines, [...known, ...published])).toEqual([]);
      }),
    );
  });

  it('changes nothing where nothing is new', () => {
    const { text } = extendLedger('', ['/a/', '/b/']);
    expect(extendLedger(text, ['/b/'])).toEqual({ text, added: [] });
  });
});
