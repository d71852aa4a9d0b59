import { describe, expect, it } from 'vitest';
import { namesInCode } from '../../../src/catalog/lookup/namesInCode';
import type { CodeConstants } from '../../../src/catalog/records';
import { search } from '../../../src/catalog/search/search';
import { realSearchIndex } from '../../fixtures/realSearch';

const index = await realSearchIndex();

function constants(...codes: string[]): CodeConstants[] {
  return [{ language: 'Go', library: 'net/http', expressions: codes.map((code) => ({ code, note: null })), source: { title: 'A', url: 'https://a.example' } }];
}

describe('the names in code that search needs', () => {
  it('leaves out what holds a phrase of the code', () => {
    expect(namesInCode(constants('http.StatusTooManyRequests', ':too_many_requests'), ['Too Many Requests'])).toEqual([]);
  });

  it('holds other names with their class, and without it where they cannot be ordinary words', () => {
    expect(namesInCode(constants('HttpStatusCode.Moved', 'HttpStatusCode.RedirectKeepVerb'), ['Found'])).toEqual([
      'HttpStatusCode.Moved',
      'HttpStatusCode.RedirectKeepVerb',
      'RedirectKeepVerb',
    ]);
  });

  it('leaves out what is looked up by the number alone', () => {
    expect(namesInCode(constants('http.STATUS_CODES[429]'), ['Too Many Requests'])).toEqual([]);
  });
});

describe('a search for a name in code', () => {
  it.each([
    ['http.StatusTooManyRequests', '/429/'],
    ['Status429TooManyRequests', '/429/'],
    ['HttpStatusCode.TooManyRequests', '/429/'],
    ['Response::HTTP_TOO_MANY_REQUESTS', '/429/'],
    ['http.STATUS_CODES[429]', '/429/'],
    [':im_a_teapot', '/418/'],
    ['HttpStatusCode.Ambiguous', '/300/'],
    ['RedirectKeepVerb', '/307/'],
    ['HTTP_PERMANENTLY_REDIRECT', '/308/'],
    ['HttpStatus.DESTINATION_LOCKED', '/421/'],
  ])('finds %s at %s', (query, path) => {
    expect(search(query, index).results[0]?.document.path).toBe(path);
  });

  it('does not take the word before a name for the name', () => {
    expect(search('HttpStatusCode', index).results.map(({ document }) => document.path)).not.toContain('/300/');
  });
});
