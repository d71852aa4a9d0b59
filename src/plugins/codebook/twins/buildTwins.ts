import type { Redirect } from '../../../catalog/addresses/createAddresses';
import { buildJsonSchema } from '../../../catalog/schema/jsonSchema';
import { absoluteUrl } from '../../../catalog/siteAddress';
import { toTwinFileName } from '../fileNames';
import type { Site } from '../loadSite';
import type { SiteFile } from '../writeFiles';
import { buildComparisonCsv } from './csv';
import { buildFeed } from './feed';
import { toGuideTwin } from './guides';
import { buildJsonFiles } from './json';
import { createMarkdownBuilder } from './markdown/buildMarkdown';
import { buildLlmsText } from './markdown/llmsText';
import { buildOpenApi } from './openApi';

/** Every file for programs: the same facts as the pages. */
export function buildTwins({ addresses, catalog, guides, pages }: Site): SiteFile[] {
  const { site } = catalog;
  const toMarkdown = createMarkdownBuilder(site);
  const guideTwins = guides.map((guide) => toGuideTwin(guide, site));
  const twins = [
    ...buildJsonFiles(catalog, pages, guideTwins),
    ...pages.map((page) => ({ path: toTwinFileName(page.path, 'md'), content: toMarkdown(page) })),
    ...guideTwins.map(({ markdown, path }) => ({ path: toTwinFileName(path, 'md'), content: markdown })),
  ];
  return [
    ...twins,
    ...copyMoved(twins, addresses.redirects),
    buildComparisonCsv(catalog),
    buildFeed(catalog.changes, site),
    { path: 'schema.json', content: JSON.stringify(buildJsonSchema(absoluteUrl(site, '/schema.json'))) },
    buildOpenApi(site),
    { path: 'llms.txt', content: buildLlmsText({ pages, guides }, site) },
  ];
}

/** The twins of a page that moved answer at its old address too: a program follows no script. */
function copyMoved(twins: readonly SiteFile[], redirects: readonly Redirect[]): SiteFile[] {
  const byPath = new Map(twins.map(({ content, path }) => [path, content]));
  return redirects.flatMap(({ because, from, to }) => {
    if (!because || from.includes('#')) return [];
    return (['json', 'md'] as const).flatMap((extension) => {
      const content = byPath.get(toTwinFileName(to.replace(/#.*$/, ''), extension));
      return content === undefined ? [] : { path: toTwinFileName(from, extension), content };
    });
  });
}
