import { describe, expect, it } from 'vitest';
import { buildStructuredData } from '../../../src/catalog/structuredData';
import { pagesFrom } from '../../fixtures/pages';

const pages = await pagesFrom();

function dataAt(path: string): object[] {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`No page at ${path}.`);
  return buildStructuredData(page);
}

describe('what search engines are told', () => {
  it('of an entry: an article with its sources, and the way to it', () => {
    const [article, crumbs] = dataAt('/sportradar/429/');
    expect(article).toMatchObject({
      '@type': 'TechArticle',
      headline: 'Sportradar 429: Too Many Requests',
      url: 'https://codebook.example/sportradar/429/',
      image: 'https://codebook.example/sportradar/429.png',
      citation: expect.arrayContaining([expect.objectContaining({ '@type': 'WebPage' })]),
    });
    expect(crumbs).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Home', item: 'https://codebook.example/' },
        { position: 2, name: 'Providers', item: 'https://codebook.example/providers/' },
        { position: 3, name: 'Sportradar', item: 'https://codebook.example/sportradar/' },
        { position: 4, name: '429', item: 'https://codebook.example/sportradar/429/' },
      ],
    });
  });

  it('of the home page: the site and how to search it', () => {
    expect(dataAt('/')).toEqual([expect.objectContaining({ '@type': 'WebSite', potentialAction: expect.objectContaining({ '@type': 'SearchAction' }) })]);
  });

  it.each([
    ['/429/', 'TechArticle'],
    ['/situations/rate-limited/', 'TechArticle'],
    ['/codes/', 'CollectionPage'],
    ['/go/', 'WebPage'],
  ])('of %s: a %s', (path, type) => {
    expect(dataAt(path)[0]).toMatchObject({ '@type': type });
  });
});
