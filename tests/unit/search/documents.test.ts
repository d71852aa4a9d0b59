import { describe, expect, it } from 'vitest';
import { createLookup } from '../../../src/catalog/lookup/lookup';
import { toDocuments } from '../../../src/catalog/search/documents';
import { realCatalog } from '../../fixtures/realData';

const guide = { title: 'Retry', path: '/docs/retry/', description: 'Read `Retry-After`, see [429](/429/).' };
const documents = toDocuments(createLookup(await realCatalog()), [guide]);

describe('what a search shows of a page', () => {
  it('is one line without Markdown marks', () => {
    const marked = documents.filter(({ line }) => /`|\]\(|\n/.test(line));
    expect(marked.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the words that the marks stand around', () => {
    expect(documents.find(({ path }) => path === guide.path)?.line).toBe('Read Retry-After, see 429.');
  });
});
