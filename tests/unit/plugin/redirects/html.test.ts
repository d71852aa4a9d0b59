import fc from 'fast-check';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { element, scriptElement, toDocument } from '../../../../src/plugins/codebook/redirects/html';

/** What a text must not be able to end or to begin: tags, values, references, comments, and what old browsers took for those. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '`', '\0', '\n', '=', '/', '-', '!', 'a', ';', '#', '\u2028', '\ud800', 'é') }),
  fc.constantFrom('</script><b>', '"><script>a()</script>', '<!--', '&lt;', 'javascript:a()', '$&', '$1'),
);

/** The same element from the library, which writes trees. */
function fromTree(tagName: string, properties: Element['properties'], ...children: Element['children']): string {
  return toHtml({ type: 'element', tagName, properties, children });
}

describe('an element', () => {
  it('is what the library makes of the same tree, whatever stands in its value and its text', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (href, before, inner) => {
        const { markup } = element('p', { id: href }, before, element('a', { 'data-to': '', href }, inner));
        const link: Element = { type: 'element', tagName: 'a', properties: { dataTo: '', href }, children: [{ type: 'text', value: inner }] };
        expect(markup).toBe(fromTree('p', { id: href }, { type: 'text', value: before }, link));
      }),
    );
  });

  it.each(['meta', 'link'])('has no end where it is a %s', (tagName) => {
    expect(element(tagName, { content: 'a "b"' }).markup).toBe(fromTree(tagName, { content: 'a "b"' }));
  });
});

describe('a document', () => {
  it('declares its character set first, and keeps head and body in their order', () => {
    const html = toDocument([element('title', {}, 'One & two')], [element('p', {}, 'three'), scriptElement('a && b("<")')]);
    expect(html).toMatch(/^<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport"/);
    expect(html).toMatch(/<title>One &#x26; two<\/title><\/head><body><p>three<\/p><script>a && b\("<"\)<\/script><\/body><\/html>\n$/);
  });
});
