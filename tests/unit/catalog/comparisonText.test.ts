import { describe, expect, it } from 'vitest';
import { compareBy } from '../../../src/catalog/comparison';
import { defaultComparisonQuery } from '../../../src/catalog/comparisonQuery';
import { buildPictureText, buildSideBySideText, describeView } from '../../../src/catalog/comparisonText';
import { aCell } from '../../fixtures/comparisons';

const providers = [
  { id: 'huntapi', name: 'HuntAPI', path: '/huntapi/' },
  { id: 'sportradar', name: 'Sportradar', path: '/sportradar/' },
];
const names = new Map([
  ['429', 'Too Many Requests'],
  ['rate-limited', 'Rate limited'],
]);
const hunt = { providerId: 'huntapi' };
const sport = { providerId: 'sportradar' };
const quota = { situation: 'quota-used-up', situationName: 'Quota used up' };

function partsOf(kind: 'code' | 'situation', cells: Parameters<typeof compareBy>[1]) {
  return { kind, providers, rows: compareBy(kind, cells, names) };
}

describe('the picture in words', () => {
  it('has the numbers of each situation, and says which are not shared', () => {
    const cells = [
      aCell({ ...hunt, code: '401' }),
      aCell({ ...hunt, code: '429' }),
      aCell({ ...sport, code: '429', label: 'Throttled' }),
      aCell({ ...sport, code: '429' }),
    ];
    expect(buildPictureText(partsOf('situation', cells))).toEqual({
      columns: ['Situation', 'What differs', 'HuntAPI', 'Sportradar'],
      rows: [['Rate limited', '≠ number', '401 ≠ number · 429', '429 ×2']],
    });
  });

  it('has the labels under each code, behind the meaning that is not shared', () => {
    const cells = [
      aCell({ ...hunt, label: 'Fast' }),
      aCell({ ...sport, label: 'Throttled' }),
      aCell({ ...sport, ...quota, label: 'Spent', isInCollectedEdition: false }),
    ];
    expect(buildPictureText(partsOf('code', cells))).toEqual({
      columns: ['Status code', 'What differs', 'HuntAPI', 'Sportradar'],
      rows: [['429 Too Many Requests', '≠ meaning', 'Fast', 'Throttled · ≠ Quota used up: Spent (other edition)']],
    });
  });

  it('says where a provider does not list a row, so that silence is not an empty cell', () => {
    expect(buildPictureText(partsOf('situation', [aCell(sport)])).rows).toEqual([['Rate limited', 'one provider only', 'not listed', '429']]);
  });

  it('says where nothing differs', () => {
    expect(buildPictureText(partsOf('situation', [aCell(hunt), aCell(sport)])).rows[0]?.[1]).toBe('nothing');
  });
});

describe('the side-by-side table in words', () => {
  const cell = aCell({ ...hunt, meaning: 'Too many *calls*.', steps: ['Read `Retry-After`.', 'Wait.'], identifier: 'too_fast' });
  const cellOf = (kind: 'code' | 'situation', fields: Parameters<typeof buildSideBySideText>[1]) =>
    buildSideBySideText(partsOf(kind, [cell]), fields).rows[0]?.[2];

  it('has the chosen fields, without marks of Markdown', () => {
    expect(cellOf('situation', ['meaning', 'resolution', 'identifier'])).toBe(
      '429 Too fast · Meaning: Too many calls. · Resolution: 1. Read Retry-After. 2. Wait. · Identifier: too_fast',
    );
  });

  it('names the situation where rows are codes', () => {
    expect(cellOf('code', ['actor', 'retry', 'billed'])).toBe(
      'Too fast · Situation: Rate limited · Who acts: You, the caller · Retry: After a wait · Billed: Not documented',
    );
  });
});

describe('what a view shows, in words', () => {
  const scope = { providers: ['huntapi', 'sportradar'], statusClasses: ['4xx'], codes: ['429'], situations: ['rate-limited'] };
  const whole = defaultComparisonQuery(scope);
  const page = { providers, situations: [{ id: 'rate-limited', name: 'Rate limited', group: 'limits' as const }] };

  it('names the providers where nothing else is chosen', () => {
    expect(describeView(whole, page)).toBe('Providers: HuntAPI, Sportradar.');
  });

  it('names every filter', () => {
    const query = { ...whole, providers: ['sportradar'], statusClass: '4xx', code: '429', situation: 'rate-limited', onlyDifferences: true };
    expect(describeView(query, page)).toBe(
      'Providers: Sportradar; status class 4xx; status code 429; situation Rate limited; only rows in which providers differ.',
    );
  });
});
