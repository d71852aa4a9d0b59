import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupResults } from '../../../src/catalog/search/groupResults';
import { search } from '../../../src/catalog/search/search';
import { realSearchIndex } from '../../fixtures/realSearch';

const index = await realSearchIndex();

function firstOf(query: string): string | undefined {
  return search(query, index).results[0]?.document.path;
}

describe('a search', () => {
  it.each([
    ['rate_limit_exeeded', '/infoplug/429/'],
    ['insufficient_cre', '/infoplug/402/'],
  ])('finds an identifier with a slip or unfinished in %j', (query, path) => {
    expect(firstOf(query)?.replace(/#.*$/, '')).toBe(path);
  });

  it.each(['we get 502s', "so many 502's"])('finds the code in the plural in %j', (query) => {
    expect(firstOf(query)).toBe('/502/');
  });

  it('keeps other providers under a heading of their own where one is named', () => {
    const { results, understanding } = search('sportradar 429', index, 8);
    const groups = groupResults(results, understanding.provider?.id);
    expect(groups[0]?.kind).toBe('entry');
    expect(groups.at(-1)?.kind).toBe('elsewhere');
    const own = groups.filter(({ kind }) => kind !== 'elsewhere').flatMap((group) => group.results);
    expect(own.every(({ document: { providerId } }) => providerId === null || providerId === 'sportradar')).toBe(true);
  });

  it.each([
    ['429', '/429/'],
    ['429?', '/429/'],
    ['HTTP/1.1 429 Too Many Requests', '/429/'],
    ['error 404', '/404/'],
    ['status=503', '/503/'],
    ['http404', '/404/'],
    ['522', '/522/'],
    ['000', '/000/'],
  ])('finds the status code in %j', (query, path) => {
    expect(firstOf(query)).toBe(path);
  });

  it.each([
    ['4xx', '/4xx/'],
    ['5XX', '/5xx/'],
    ['server errors', '/5xx/'],
    ['redirects', '/3xx/'],
  ])('finds the class in %j', (query, path) => {
    expect(firstOf(query)).toBe(path);
  });

  it.each([
    ['sportradar', '/sportradar/'],
    ['Sport Radar', '/sportradar/'],
    ['api.huntapi.com', '/huntapi/'],
    ['https://api.apitube.io/v1/news', '/apitube/'],
    ['sportradr', '/sportradar/'],
    ['linkedin questor', '/infoplug/'],
  ])('finds the provider in %j', (query, path) => {
    expect(firstOf(query)).toBe(path);
  });

  it.each([
    ['huntapi 402', '/huntapi/402/'],
    ['402 huntapi', '/huntapi/402/'],
    ['why does sport radar answer 403?', '/sportradar/403/'],
    ['is a 404 billed by hunt api', '/huntapi/404/'],
    ['too many requests infoplug', '/infoplug/429/#rate_limit_exceeded'],
  ])('finds the entry in %j', (query, path) => {
    expect(firstOf(query)).toBe(path);
  });

  it.each([
    ['limit_out_of_range', '/infoplug/400/#limit_out_of_range'],
    ['limit out of range', '/infoplug/400/#limit_out_of_range'],
    ['ValidationInputParamsError', '/apitube/400/#ValidationInputParamsError'],
    ['er0203', '/apitube/429/#ER0203'],
    ['Quota Exceeded', '/sportradar/429/#quota-exceeded'],
    ['wrong identifier', '/sportradar/404/#wrong-identifier'],
  ])('finds the condition in %j', (query, path) => {
    expect(firstOf(query)).toBe(path);
  });

  it.each([
    ['too many requests', '/429/'],
    ['Unprocessable Entity', '/422/'],
    ['payload too large', '/413/'],
    ['unauthorised', '/401/'],
    ['forbiden', '/403/'],
    ['I am a teapot', '/418/'],
    ['servi', '/503/'],
  ])('leads the standard phrase %j to its code', (query, path) => {
    expect(firstOf(query)).toBe(path);
  });

  it('tells a spelling with underscore from the phrase', () => {
    expect([firstOf('not found'), firstOf('not_found'), firstOf('NotFound')]).toEqual(['/404/', '/infoplug/404/#not_found', '/apitube/404/#NotFound']);
  });

  it('never takes another number for the one that was asked', () => {
    const codes = search('404', index).results.map(({ document }) => document.code);
    expect(new Set(codes)).toEqual(new Set(['404']));
  });

  it.each([
    ['467', '/4xx/'],
    ['577', '/5xx/'],
  ])('leads the number %j, which no page has, to its class', (query, path) => {
    const { results, understanding } = search(query, index);
    expect([understanding.code, understanding.isKnownCode, results[0]?.document.path]).toEqual([query, false, path]);
  });

  it('finds nothing for nothing', () => {
    expect(search('   ', index).results).toEqual([]);
  });

  // A pattern or table that grows with the square of the letters would need hours or more memory than there is.
  it.each(['a', 'A', 'a.', 'a ', 'Aa', '4', '/', '.', 'infoplug', '\u0301'])('comes to an end with a million letters of %j', { timeout: 60_000 }, (unit) => {
    expect(search(unit.repeat(1_000_000 / unit.length), index).results.length).toBeLessThanOrEqual(50);
  });

  it('answers anything that can be typed', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('__proto__', 'constructor', '.*+?^$()|[]{}\\', '<script>', '\ud800', '٤٢٩'),
    );
    fc.assert(
      fc.property(text, (query) => {
        const { results } = search(query, index);
        expect(new Set(results.map(({ document }) => document.path)).size).toBe(results.length);
      }),
      { numRuns: 200 },
    );
  });
});
