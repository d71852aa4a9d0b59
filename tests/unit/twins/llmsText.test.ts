import { describe, expect, it } from 'vitest';
import { twinPath } from '../../../src/catalog/permalinks';
import { keepInMemory } from '../../../src/plugins/codebook/publishedPage';
import { buildLlmsText } from '../../../src/plugins/codebook/twins/markdown/llmsText';
import { aSite } from '../../fixtures/builders';
import { linksOf, nodesOf, readTwin, sectionOf, sectionsAt, wordsOf } from '../../fixtures/markdown';
import { pagesFrom } from '../../fixtures/pages';

const pages = (await pagesFrom()).map(keepInMemory);
const guides = [{ title: 'Retry [and] back off', path: '/docs/retry-and-back-off/', description: 'When to repeat.' }];
const text = buildLlmsText({ pages, guides }, { ...aSite, baseUrl: '/kb/' });
const nodes = readTwin(text);

/** The address of a page's twin. */
function twinUrl(path: string): string {
  return `https://codebook.example/kb${twinPath(path, 'md')}`;
}

describe('llms.txt', () => {
  it('begins with a title and a summary, and has no other heading before its sections', () => {
    expect(nodes.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote']);
    expect(nodesOf('heading', nodes).map(({ depth }) => depth)).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  it('has the sections that it promises', () => {
    expect(sectionsAt(2, nodes).map(({ title }) => title)).toEqual([
      'Start here',
      'Whole sets',
      'Status classes',
      'Status codes of the providers',
      'Providers',
      'Situations',
      'Guides',
      'Optional',
    ]);
  });

  it('holds in its sections only lists of links, each with a description', () => {
    const sections = sectionsAt(2, nodes);
    expect(sections.flatMap(({ content }) => content.map(({ type }) => type))).toEqual(sections.map(() => 'list'));
    const lines = text
      .slice(text.indexOf('\n## '))
      .split('\n')
      .filter((line) => line.startsWith('-'));
    expect(lines.filter((line) => !/^- \[.+\]\(https:\/\/codebook\.example\/kb\/\S+\): \S.*$/.test(line))).toEqual([]);
  });

  it('leads once to the Markdown twin of every page', () => {
    const links = linksOf(nodes).filter((url) => url.endsWith('.md'));
    expect(links.sort()).toEqual([...pages, ...guides].map(({ path }) => twinUrl(path)).sort());
  });

  it('lists each provider before its entries', () => {
    const providers = pages.filter(({ kind }) => kind === 'provider' || kind === 'entry').map(({ path }) => twinUrl(path));
    expect(linksOf(sectionOf('Providers', 2, nodes)).filter((url) => url.endsWith('.md'))).toEqual(providers);
  });

  it('names guides as given, and what holds everything of one kind', () => {
    expect(wordsOf(sectionOf('Guides', 2, nodes))).toBe('Retry [and] back off: When to repeat.');
    expect(linksOf(sectionOf('Whole sets', 2, nodes))).toEqual(
      expect.arrayContaining(['codes.json', 'codebook.json', 'comparison.csv', 'schema.json', 'feed.xml'].map((name) => `https://codebook.example/kb/${name}`)),
    );
  });

  it('keeps the codes that no provider documents for readers with room', () => {
    expect(linksOf(sectionOf('Optional', 2, nodes))).toContain(twinUrl('/418/'));
    expect(linksOf(sectionOf('Status codes of the providers', 2, nodes))).toContain(twinUrl('/429/'));
  });

  it('holds web addresses of descriptions letter by letter', () => {
    expect(text).not.toMatch(/https?\\:/);
  });

  it('leaves out a section that has nothing to list', () => {
    const titles = sectionsAt(2, readTwin(buildLlmsText({ pages: [], guides: [] }, aSite))).map(({ title }) => title);
    expect(titles).toEqual(['Whole sets']);
  });
});
