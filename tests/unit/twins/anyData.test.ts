import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { describe, expect, it, vi } from 'vitest';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { buildPages } from '../../../src/catalog/pages/buildPages';
import { createMarkdownBuilder } from '../../../src/plugins/codebook/twins/markdown/buildMarkdown';
import { createTexts } from '../../../src/plugins/codebook/twins/markdown/createTexts';
import { code, heading, link, list, paragraph, table } from '../../../src/plugins/codebook/twins/markdown/nodes';
import { stringify } from '../../../src/plugins/codebook/twins/markdown/stringify';
import { toLine } from '../../../src/plugins/codebook/twins/markdown/toLine';
import { anyMarkdown as texts, anyWords as words } from '../../fixtures/anyMarkdown';
import { aCondition, anEntry, aProvider, aSite, aUse, someData } from '../../fixtures/builders';
import { nodesOf, readTwin, rowsOf, sectionOf, sectionsAt, wordsOf } from '../../fixtures/markdown';

// Thousands of texts are written and read again.
vi.setConfig({ testTimeout: 60_000 });

describe('words with marks of Markdown', () => {
  it('stand as they are in headings, cells, list items, links and paragraphs', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const nodes = readTwin(
          stringify([
            heading(2, one),
            ...table(
              [one, other],
              [
                [other, one],
                [[one, ' ', code('x'), ' ', other], link(one, 'https://a.example/')],
              ],
            ),
            ...list([one, [other, ' ', link(one, 'https://a.example/')]]),
            paragraph(other),
          ]),
        );
        const [title, cells, items, last, ...rest] = nodes;
        expect(nodes.map(({ type }) => type)).toEqual(['heading', 'table', 'list', 'paragraph']);
        expect(rest).toEqual([]);
        expect(title && wordsOf(title)).toBe(spaced(one));
        expect(nodesOf('tableCell', cells ? [cells] : []).map((cell) => wordsOf(cell))).toEqual([one, other, other, one, `${one} x ${other}`, one].map(spaced));
        expect(nodesOf('listItem', items ? [items] : []).map((item) => wordsOf(item))).toEqual([one, `${other} ${one}`].map(spaced));
        expect(last && wordsOf(last)).toBe(spaced(other));
      }),
    );
  });

  it('stand as they are in code, also in a cell', () => {
    fc.assert(
      fc.property(words, (token) => {
        const nodes = readTwin(stringify([paragraph(code(token)), ...table(['A', 'B'], [[code(token), token]])]));
        expect([nodes[0] && wordsOf(nodes[0]), rowsOf(nodesOf('table', nodes)[0])]).toEqual([spaced(token), [[token, token].map(spaced)]]);
      }),
    );
  });
});

function spaced(text: string): string {
  return wordsOf({ type: 'text', value: text });
}

describe('a text of the data', () => {
  const read = createTexts(aSite);

  it('stays one line in a cell, with its code, links and emphasis', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const own = toLine(read(text, 'https://codebook.example/x/'));
        const nodes = readTwin(stringify(table(['A', 'B', 'C'], [['1', own, '3']])));
        expect(nodes.map(({ type }) => type)).toEqual(['table']);
        const cells = nodesOf('tableRow', nodes)[1]?.children ?? [];
        expect(cells.map((cell) => withPipes(wordsOf(cell)))).toEqual(['1', withPipes(wordsOf(own)), '3']);
        expect(urlsOf(cells[1]?.children ?? [])).toEqual(expect.arrayContaining(urlsOf(own)));
        expect(markedIn(cells[1]?.children ?? [])).toEqual(markedIn(own));
      }),
    );
  });

  it('has no link that is not absolute', () => {
    fc.assert(fc.property(texts, (text) => nodesOf('link', read(text, 'https://codebook.example/x/')).every(({ url }) => /^[a-z][a-z0-9+.-]*:/i.test(url))));
  });
});

function urlsOf(nodes: readonly PhrasingContent[]): string[] {
  return nodesOf('link', nodes).map(({ url }) => withPipes(url));
}

/** What is set apart as code or emphasis. */
function markedIn(nodes: readonly PhrasingContent[]): string[] {
  return (['inlineCode', 'strong', 'emphasis', 'delete'] as const).flatMap((type) => nodesOf(type, nodes).map((node) => `${type}: ${wordsOf(node)}`));
}

/** In a cell, an address that is shown as such has its pipes encoded. */
function withPipes(text: string): string {
  return text.replaceAll('%7C', '|');
}

describe('createTexts', () => {
  const read = createTexts({ url: 'https://codebook.example', baseUrl: '/kb/' });
  const urls = (text: string, pageUrl: string) => nodesOf('link', read(text, pageUrl)).map(({ url }) => url);

  it.each([
    ['/429/', 'https://codebook.example/kb/429/'],
    ['#limits', 'https://codebook.example/kb/acme/#limits'],
    ['../429/', 'https://codebook.example/kb/429/'],
    ['//cdn.example/a', 'https://cdn.example/a'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://x.example/', 'https://x.example/'],
  ])('makes the address %s absolute', (address, expected) => {
    expect(urls(`See [there](${address}).`, 'https://codebook.example/kb/acme/')).toEqual([expected]);
  });

  it('resolves an address within a page against each page that has the text', () => {
    const on = (page: string) => urls('See [below](#limits).', `https://codebook.example/kb/${page}/`);
    expect([on('a'), on('b')]).toEqual([['https://codebook.example/kb/a/#limits'], ['https://codebook.example/kb/b/#limits']]);
  });

  it.each([
    ['reads a reference', 'See [it][x].\n\n[x]: /429/', 'See it.'],
    ['keeps a text that would vanish', '[x]: /429/', '[x]: /429/'],
    ['puts a footnote where it is referred to', 'It is so[^1].\n\n[^1]: Since 2020.', 'It is so (Since 2020.).'],
    ['ends with a footnote that refers to itself', 'It is so[^1].\n\n[^1]: See[^1].', 'It is so (See.).'],
    ['sets a list apart', 'Try:\n\n- one\n- two', 'Try: one; two'],
    ['numbers steps', 'Try:\n\n3. one\n4. two', 'Try: 3. one 4. two'],
    ['reads a table by rows', '| a | b |\n| - | - |\n| c | d |', 'a, b; c, d'],
  ])('%s', (_what, text, expected) => {
    expect(wordsOf(toLine(read(text, 'https://codebook.example/kb/acme/')))).toBe(expected);
  });
});

describe('the twins of a provider with any labels', () => {
  it('have the label as a heading, as a row and as what links say', () => {
    fc.assert(
      fc.property(words, words, texts, (label, name, text) => {
        const build = createMarkdownBuilder(aSite);
        const conditions = [
          aCondition({ label, meaning: { text, basis: 'documented' } }),
          aCondition({ label: `${label} 2`, identifier: { value: 'second' } }),
        ];
        const catalog = createCatalog(
          someData({ providers: [aProvider({ name, entries: [anEntry(429, ...conditions)] })], unregisteredUses: [aUse({ name: label, emitter: name })] }),
          aSite,
        );
        const pages = new Map(buildPages(catalog).map((page) => [page.path, readTwin(build(page))]));
        const entry = pages.get('/acme/429/') ?? [];
        expect(
          sectionsAt(2, entry)
            .slice(0, 3)
            .map(({ title }) => title),
        ).toEqual([spaced(label), spaced(`${label} 2`), 'Error body']);
        expect(rowsOf(nodesOf('table', sectionOf('At each provider', 2, pages.get('/429/') ?? []))[0]).map(([own, condition]) => [own, condition])).toEqual([
          [spaced(name), spaced(label)],
          [spaced(name), spaced(`${label} 2 second`)],
        ]);
        const tables = [...pages.values()].flatMap((nodes) => nodesOf('table', nodes));
        expect(tables.filter(({ children }) => new Set(children.map((row) => row.children.length)).size !== 1)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('are written for the least that a provider may hold', () => {
    const pages = buildPages(createCatalog(someData({ situations: [], statusCodes: [], unregisteredUses: [] }), aSite));
    const markdown = pages.map(createMarkdownBuilder(aSite));
    expect(markdown.filter((text) => /undefined|\[object|null|\n\n\n/.test(text))).toEqual([]);
  });
});
