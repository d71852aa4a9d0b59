import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ComparisonQuery,
  type ComparisonScope,
  comparisonFields,
  comparisonSorts,
  defaultComparisonQuery,
  formatComparisonQuery,
  parseComparisonQuery,
  selectCells,
} from '../../../src/catalog/comparisonQuery';
import { aCell } from '../../fixtures/comparisons';

const scope: ComparisonScope = {
  providers: ['apitube', 'huntapi', 'sportradar'],
  statusClasses: ['4xx', '5xx'],
  codes: ['403', '429'],
  situations: ['rate-limited', 'quota-used-up'],
};
const whole = defaultComparisonQuery(scope);
/** The view of a query string that names nothing: codes, as it was before the page began with situations. */
const wholeByCode: ComparisonQuery = { ...whole, rows: 'code' };

/** Any token that can be an id: not empty, without comma or outer blanks. */
const anId = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => text.trim() === text && !text.includes(','));
const ids = fc.uniqueArray(anId, { minLength: 1, maxLength: 5 });
const anyScope: fc.Arbitrary<ComparisonScope> = fc.record({ providers: ids, statusClasses: ids, codes: ids, situations: ids });
const anyView = anyScope.chain((own) =>
  fc.record({
    scope: fc.constant(own),
    query: fc.record<ComparisonQuery>({
      providers: fc.subarray([...own.providers], { minLength: 1 }),
      statusClass: fc.option(fc.constantFrom(...own.statusClasses)),
      code: fc.option(fc.constantFrom(...own.codes)),
      situation: fc.option(fc.constantFrom(...own.situations)),
      rows: fc.constantFrom('code', 'situation'),
      fields: fc.subarray([...comparisonFields], { minLength: 1 }),
      sort: fc.record({ by: fc.constantFrom(...comparisonSorts), descending: fc.boolean() }),
      onlyDifferences: fc.boolean(),
    }),
  }),
);
/** Any UTF-16 text, halves of surrogate pairs included, mixed with what a query string is made of. */
const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
const names = fc.constantFrom('providers', 'class', 'code', 'situation', 'rows', 'fields', 'sort', 'only', '__proto__', 'constructor');
const pieces = fc.constantFrom('?', '&', '=', ',', '-', '+', '%', '%E0%A4', '%zz', '\ud800', '__proto__', 'toString', 'apitube', '429');
const anySearch = fc.array(fc.oneof(codeUnits, names, pieces), { maxLength: 20 }).map((parts) => parts.join(''));

describe('the address of a view', () => {
  it('shows the same view again, whatever was chosen', () => {
    fc.assert(
      fc.property(anyView, ({ scope: own, query }) => {
        expect(parseComparisonQuery(formatComparisonQuery(query, own), own)).toEqual({ query, unknown: [] });
      }),
    );
  });

  it('is empty for the default view', () => {
    expect(formatComparisonQuery(whole, scope)).toBe('');
  });

  it('names only what was chosen, readably', () => {
    const query: ComparisonQuery = {
      ...whole,
      providers: ['huntapi', 'sportradar'],
      statusClass: '4xx',
      rows: 'situation',
      sort: { by: 'differences', descending: true },
      onlyDifferences: true,
    };
    expect(formatComparisonQuery(query, scope)).toBe('?providers=huntapi,sportradar&class=4xx&rows=situation&sort=-differences&only=differences');
  });
});

describe('what rows stand for', () => {
  it.each([
    ['', 'situation'],
    ['?', 'situation'],
    ['?rows=situation', 'situation'],
    ['?rows=code', 'code'],
    ['?class=4xx', 'code'],
    ['?situation=rate-limited', 'code'],
    ['?utm_source=mail', 'code'],
    ['?class=4xx&rows=situation', 'situation'],
  ])('%j shows rows by %s', (search, rows) => {
    expect(parseComparisonQuery(search, scope).query.rows).toBe(rows);
  });

  it.each<[Partial<ComparisonQuery>, string]>([
    [{}, ''],
    [{ rows: 'code' }, '?rows=code'],
    [{ rows: 'code', statusClass: '4xx' }, '?class=4xx'],
    [{ statusClass: '4xx' }, '?class=4xx&rows=situation'],
  ])('%j is written as %j', (change, search) => {
    expect(formatComparisonQuery({ ...whole, ...change }, scope)).toBe(search);
  });
});

describe('reading an address', () => {
  it('gives a view to show for any text', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { query } = parseComparisonQuery(search, scope);
        expect(parseComparisonQuery(formatComparisonQuery(query, scope), scope)).toEqual({ query, unknown: [] });
        expect(Math.min(query.providers.length, query.fields.length)).toBeGreaterThan(0);
      }),
    );
  });

  it('leaves out what nothing goes by, and names it', () => {
    const search = '?providers=acme,huntapi&class=9xx&code=418&situation=tired&rows=days&fields=colour&sort=-size&only=errors';
    expect(parseComparisonQuery(search, scope)).toEqual({
      query: { ...wholeByCode, providers: ['huntapi'] },
      unknown: ['provider "acme"', 'field "colour"', 'sort "-size"', 'class "9xx"', 'status code "418"', 'situation "tired"', 'rows "days"', 'filter "errors"'],
    });
  });

  it('takes no name of an object for a provider', () => {
    expect(parseComparisonQuery('?providers=__proto__,constructor', scope)).toEqual({
      query: wholeByCode,
      unknown: ['provider "__proto__"', 'provider "constructor"'],
    });
  });

  it.each(['?providers=', '?providers=,%20,', '?fields=', '?providers&fields', '?sort=&class='])('falls back to the default view for %s', (search) => {
    expect(parseComparisonQuery(search, scope)).toEqual({ query: wholeByCode, unknown: [] });
  });

  it('puts providers and fields into the order of the columns', () => {
    expect(parseComparisonQuery('?providers=sportradar, apitube&fields=billed,meaning', scope).query).toMatchObject({
      providers: ['apitube', 'sportradar'],
      fields: ['meaning', 'billed'],
    });
  });

  it('reads commas and blanks that another program has encoded', () => {
    expect(parseComparisonQuery('?providers=apitube%2Chuntapi&code=+429', scope)).toMatchObject({
      query: { providers: ['apitube', 'huntapi'], code: '429' },
      unknown: [],
    });
  });
});

describe('the cells of a view', () => {
  const quota = { situation: 'quota-used-up', label: 'Quota' };
  const cells = [
    aCell({ providerId: 'apitube' }),
    aCell({ providerId: 'huntapi', code: '503', statusClass: '5xx' }),
    aCell({ providerId: 'sportradar', ...quota }),
  ];

  it('are all of them in the default view', () => {
    expect(selectCells(cells, whole)).toEqual(cells);
  });

  it.each<[Partial<ComparisonQuery>, string[]]>([
    [{ providers: ['huntapi', 'sportradar'] }, ['huntapi', 'sportradar']],
    [{ statusClass: '5xx' }, ['huntapi']],
    [{ code: '429' }, ['apitube', 'sportradar']],
    [{ situation: 'rate-limited' }, ['apitube', 'huntapi']],
    [{ code: '429', situation: 'rate-limited' }, ['apitube']],
    [{ statusClass: '5xx', code: '429' }, []],
  ])('are filtered by %j', (change, expected) => {
    expect(selectCells(cells, { ...whole, ...change }).map(({ providerId }) => providerId)).toEqual(expected);
  });
});

describe('a view of very many providers', () => {
  const many: ComparisonScope = { ...scope, providers: ['huntapi', 'sportradar', 'further'], providersAtFirst: ['huntapi', 'sportradar'] };

  it('begins with some of them', () => {
    expect(parseComparisonQuery('', many).query.providers).toEqual(['huntapi', 'sportradar']);
  });

  it('keeps a further one in the address, also beside all of the others', () => {
    const { query } = parseComparisonQuery('?providers=huntapi,sportradar,further', many);
    expect(formatComparisonQuery(query, many)).toBe('?providers=huntapi,sportradar,further');
  });
});
