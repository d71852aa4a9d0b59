import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageWriter } from '../../../src/plugins/codebook/pageJson';
import { pageAt, pagesFrom } from '../../fixtures/pages';

const pages = await pagesFrom();
const aPage = pageAt(pages, 'entry', '/sportradar/429/');

describe('the JSON of a page', () => {
  it('is what JSON.stringify gives, the first time and again', () => {
    const write = createPageWriter();
    const wrong = [...pages, ...pages].filter((page) => write(page) !== JSON.stringify(page));
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('is that whatever stands in the fields that pages have in common', () => {
    const anything = fc.anything({ maxDepth: 3, withNullPrototype: false });
    fc.assert(
      fc.property(anything, anything, (first, second) => {
        const write = createPageWriter();
        const page = Object.assign({}, aPage, { markup: { first, second }, providerFacts: first, otherProviders: [{ cells: [first, second] }, second] });
        expect(write(page)).toBe(JSON.stringify(page));
        expect(write(page)).toBe(JSON.stringify(page));
      }),
    );
  });
});
