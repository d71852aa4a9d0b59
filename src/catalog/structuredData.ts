import { pagePaths, twinPath } from './permalinks';
import type { PageLink, Source } from './records';
import { siteUrlOf } from './siteAddress';

/** What search engines are told of a page. */
export interface DescribedPage {
  /** A kind of page, or `guide`. */
  kind: string;
  /** Site-relative. */
  path: string;
  /** Absolute. */
  url: string;
  frame: { title: string; description: string; breadcrumbs: readonly PageLink[] };
  sources?: readonly Source[];
}

/** Pages that explain one thing; the others are lists, or tools. */
const articles = new Set(['class', 'code', 'provider', 'entry', 'situation', 'guide']);
const tools = new Set(['search', 'diagnose', 'go']);

/**
 * What a page is, as JSON-LD for search engines (https://schema.org/TechArticle, https://schema.org/BreadcrumbList). No page is a list of
 * questions with their answers, so that none says that it is a FAQPage.
 */
export function buildStructuredData(page: DescribedPage): object[] {
  const site = siteUrlOf(page);
  const webSite = { '@type': 'WebSite', name: 'Codebook', url: site + pagePaths.home };
  if (page.kind === 'home') return [{ ...context, ...webSite, description: page.frame.description, inLanguage: 'en', potentialAction: searchAction(site) }];
  return [toWorkRecord(page, site, webSite), toBreadcrumbs(page, site)];
}

const context = { '@context': 'https://schema.org' };

function searchAction(site: string) {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site}${pagePaths.search}?q={query}` },
    'query-input': 'required name=query',
  };
}

function toWorkRecord({ frame, kind, path, sources = [], url }: DescribedPage, site: string, isPartOf: object) {
  return {
    ...context,
    '@type': articles.has(kind) ? 'TechArticle' : tools.has(kind) ? 'WebPage' : 'CollectionPage',
    headline: frame.title,
    description: frame.description,
    url,
    image: site + twinPath(path, 'png'),
    inLanguage: 'en',
    isPartOf,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(sources.length > 0 ? { citation: sources.map((source) => ({ '@type': 'WebPage', name: source.title, url: source.url })) } : {}),
  };
}

function toBreadcrumbs({ frame }: DescribedPage, site: string) {
  const links = [{ label: 'Home', path: pagePaths.home }, ...frame.breadcrumbs];
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ label, path }, index) => ({ '@type': 'ListItem', position: index + 1, name: label, item: site + path })),
  };
}
