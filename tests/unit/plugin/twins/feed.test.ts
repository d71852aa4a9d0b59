import { describe, expect, it, vi } from 'vitest';
import { createCatalog } from '../../../../src/catalog/createCatalog';
import type { ChangeRecord } from '../../../../src/catalog/records';
import { buildFeed } from '../../../../src/plugins/codebook/twins/feed';
import { aSite, someData } from '../../../fixtures/builders';
import { pageAt, pagesFrom } from '../../../fixtures/pages';
import { childrenOf, parseXml, textOf } from '../../../fixtures/xml';

const { years } = pageAt(await pagesFrom(), 'changes', '/changes/');
const site = { ...aSite, baseUrl: '/kb/' };

function aRecord(change: Partial<ChangeRecord> = {}): ChangeRecord {
  return {
    id: 'acme-old',
    date: '2024-02-01T12:00:00+03:00',
    title: 'Acme: old page',
    text: 'Read `x` at [429](/429/).',
    changeKind: 'edition',
    path: '/changes/#acme-old',
    links: [{ label: 'Acme 429', path: '/acme/429/' }],
    source: { title: 'Acme: old page', url: 'https://acme.example/?a=1&b=2' },
    ...change,
  };
}

const feedOf = (...changes: ChangeRecord[]) => parseXml(buildFeed(changes, site).content);

describe('the Atom feed', () => {
  const feed = feedOf(aRecord(), aRecord({ id: 'older', path: '/changes/#older', date: '2024-01-01' }));
  const [entry] = childrenOf(feed, 'entry');

  it('is a file beside the pages', () => {
    expect(buildFeed([], site).path).toBe('feed.xml');
  });

  it('is Atom, with id, title, author, and links to itself and to the page', () => {
    expect([feed.name, feed.attributes.xmlns, textOf(feed, 'id'), textOf(feed, 'title'), textOf(feed, 'author')]).toEqual([
      'feed',
      'http://www.w3.org/2005/Atom',
      'https://codebook.example/kb/changes/',
      'Codebook: changes',
      expect.stringContaining('Codebook'),
    ]);
    expect(childrenOf(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['alternate', 'https://codebook.example/kb/changes/'],
      ['self', 'https://codebook.example/kb/feed.xml'],
    ]);
  });

  it('is as new as its newest change, whatever the clock says', () => {
    vi.useFakeTimers({ now: new Date('2030-01-01') });
    const { content } = buildFeed([aRecord()], site);
    const empty = buildFeed([], site).content;
    vi.useRealTimers();
    expect(textOf(parseXml(content), 'updated')).toBe('2024-02-01T09:00:00.000Z');
    expect(empty).not.toContain('2030');
  });

  it('gives each change its permanent address as id and link', () => {
    expect(childrenOf(feed, 'entry').map((item) => textOf(item, 'id'))).toEqual([
      'https://codebook.example/kb/changes/#acme-old',
      'https://codebook.example/kb/changes/#older',
    ]);
    expect(entry && childrenOf(entry, 'link').map(({ attributes }) => attributes.href)).toEqual(['https://codebook.example/kb/changes/#acme-old']);
  });

  it('tells the change as HTML with absolute links', () => {
    expect(entry && textOf(entry, 'content')).toBe(
      '<p>Read <code>x</code> at <a href="https://codebook.example/kb/429/">429</a>.</p>' +
        '<ul><li><a href="https://codebook.example/kb/acme/429/">Acme 429</a></li></ul>' +
        '<p>Source: <a href="https://acme.example/?a=1&#x26;b=2">Acme: old page</a></p>',
    );
  });

  it('takes an address of another host without its scheme for no path of ours', () => {
    const [item] = childrenOf(feedOf(aRecord({ text: '[There](//other.example/y), [below](#acme-old).' })), 'entry');
    expect(item && textOf(item, 'content')).toContain(
      '<a href="https://other.example/y">There</a>, <a href="https://codebook.example/kb/changes/#acme-old">below</a>',
    );
  });

  it('keeps signs that mean something in HTML and XML', () => {
    const [item] = childrenOf(feedOf(aRecord({ title: 'A & B <c> ]]>', text: 'x ]]> y' })), 'entry');
    expect([item && textOf(item, 'title'), item && textOf(item, 'content')]).toEqual(['A &#x26; B &#x3C;c> ]]>', expect.stringContaining('<p>x ]]> y</p>')]);
  });

  it('is well-formed without a change', () => {
    expect(childrenOf(parseXml(buildFeed(createCatalog(someData(), aSite).changes, aSite).content), 'entry')).toEqual([]);
  });
});

describe('the feed of the real data', () => {
  const changes = years.flatMap((year) => year.changes);

  it('has every change of the page once, in its order, and no relative link', () => {
    const { content } = buildFeed(changes, site);
    const ids = childrenOf(parseXml(content), 'entry').map((item) => textOf(item, 'id'));
    expect([ids, new Set(ids).size]).toEqual([changes.map(({ path }) => `https://codebook.example/kb${path}`), changes.length]);
    expect(content).not.toMatch(/href="(?!https?:)/);
  });
});
