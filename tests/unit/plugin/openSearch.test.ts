import { describe, expect, it } from 'vitest';
import { buildOpenSearch } from '../../../src/plugins/codebook/openSearch';

describe('the OpenSearch description', () => {
  it('leads the address bar to the search page below the base path', () => {
    const { path, content } = buildOpenSearch({ url: 'https://codebook.example', baseUrl: '/kb/' });
    expect(path).toBe('opensearch.xml');
    expect(content).toContain('template="https://codebook.example/kb/search/?q={searchTerms}"');
  });
});
