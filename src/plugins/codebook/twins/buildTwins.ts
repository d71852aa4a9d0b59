import type { Redirect } from '../../../catalog/addresses/createAddresses';
import { buildJsonSchema } from '../../../catalog/schema/jsonSchema';
import { absoluteUrl } from '../../../catalog/siteAddress';
import { toTwinFileName } from '../fileNames';
import type { Site } from '../loadSite';
import type { PublishedPage } from '../publishedPage';
import { type FileOfParts, type SiteFile, toLazyFile } from '../writeFiles';
import { buildComparisonCsv } from './csv';
import { buildFeed } from './feed';
import { toGuideTwin } from './guides';
import { buildCodebookFile, buildJsonFiles } from './json';
import { createMarkdownBuilder } from './markdown/buildMarkdown';
import { buildLlmsText } from './markdown/llmsText';
import { buildOpenApi } from './openApi';

/**
 * Every file for programs: the same facts as the pages. The content of each is made when it is asked for. The twins of the pages are no part of it:
 * their JSON is what they are drawn from, and their Markdown is kept beside it (`publishedPage.ts`).
 */
export function buildTwins({ addresses, catalog, guides, pages }: Site): (SiteFile | FileOfParts)[] {
  const { site } = catalog;
  const guideTwins = guides.map((guide) => toGuideTwin(guide, site));
  const twins = [...buildJsonFiles(catalog, guideTwins), ...guideTwins.map(({ markdown, path }) => ({ path: toTwinFileName(path, 'md'), content: markdown }))];
  return [
    ...twins,
    ...copyMoved([...twins, ...buildPageTwins({ catalog, pages })], addresses.redirects),
    buildCodebookFile(catalog),
    toLazyFile('comparison.csv', () => buildComparisonCsv(catalog).content),
    buildFeed(catalog.changes, site),
    { path: 'schema.json', content: JSON.stringify(buildJsonSchema(absoluteUrl(site, '/schema.json'))) },
    buildOpenApi(site),
    toLazyFile('llms.txt', () => buildLlmsText({ pages, guides }, site)),
  ];
}

/** The twins of each page, made when they are asked for. */
export function buildPageTwins({ catalog, pages }: Pick<Site, 'catalog' | 'pages'>): SiteFile[] {
  const toMarkdown = createMarkdownBuilder(catalog.site);
  return pages.flatMap((page) => [toJsonFile(page), toLazyFile(toTwinFileName(page.path, 'md'), () => toMarkdown(page.read()))]);
}

/** The JSON twin of a page. */
export function toJsonFile(page: PublishedPage): SiteFile {
  return toLazyFile(toTwinFileName(page.path, 'json'), () => page.json().toString());
}

/** The twins of a page that moved answer at its old address too: a program follows no script. */
function copyMoved(twins: readonly SiteFile[], redirects: readonly Redirect[]): SiteFile[] {
  const copies = redirects.flatMap(({ because, from, to }) => {
    if (!because || from.includes('#')) return [];
    return (['json', 'md'] as const).map((extension) => ({ path: toTwinFileName(from, extension), of: toTwinFileName(to.replace(/#.*$/, ''), extension) }));
  });
  const wanted = new Set(copies.map(({ of }) => of));
  const byPath = new Map(twins.filter((twin) => wanted.has(twin.path)).map((twin) => [twin.path, twin]));
  return copies.flatMap(({ of, path }) => {
    const twin = byPath.get(of);
    return twin ? toLazyFile(path, () => twin.content) : [];
  });
}
