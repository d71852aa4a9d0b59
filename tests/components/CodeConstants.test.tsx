import { describe, expect, it } from 'vitest';
import { toMarkup } from '../../src/catalog/markup';
import type { CodeConstants as CodeConstantsRecord } from '../../src/catalog/records';
import { CodeConstants } from '../../src/components/CodeConstants';
import { render } from '../fixtures/render';

const note = 'Since [3.13](https://docs.example/).';
const constants: CodeConstantsRecord[] = [
  {
    language: 'Python',
    library: 'http.HTTPStatus',
    expressions: [
      { code: 'HTTPStatus.CONTENT_TOO_LARGE', note },
      { code: 'HTTPStatus.REQUEST_ENTITY_TOO_LARGE', note: null },
    ],
    source: { title: 'CPython: Lib/http/__init__.py', url: 'https://source.example/' },
  },
];

const html = render(<CodeConstants code="413" constants={constants} />, { markup: { [note]: toMarkup(note) } });

describe('the names in code', () => {
  it('stand under a heading that can be linked, in a table with a caption', () => {
    expect(html).toMatch(/<h2 id="constants">Names in code<\/h2>/);
    expect(html).toMatch(/<caption[^>]*>What libraries call 413<\/caption>/);
  });

  it('name language and library in the heading of the row, the library leading to its source', () => {
    const heading = /<th scope="row">(.*?)<\/th>/.exec(html)?.[1] ?? '';
    expect([heading.replace(/<[^>]*>/g, ''), /href="([^"]*)"/.exec(heading)?.[1]]).toEqual(['Python http.HTTPStatus', 'https://source.example/']);
  });

  it('are all written as code, each with its note', () => {
    const names = [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, name]) => name?.trim());
    expect(names).toEqual([
      '<code>HTTPStatus.CONTENT_TOO_LARGE</code> Since <a href="https://docs.example/">3.13</a>.',
      '<code>HTTPStatus.REQUEST_ENTITY_TOO_LARGE</code>',
    ]);
  });
});
