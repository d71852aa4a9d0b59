import { pagePaths } from '../../catalog/permalinks';
import { absoluteUrl, type SiteAddress } from '../../catalog/siteAddress';
import type { SiteFile } from './writeFiles';

/** The description by which a browser's address bar can search Codebook (https://github.com/dewitt/opensearch). */
export function buildOpenSearch(site: SiteAddress): SiteFile {
  const search = escapeXml(`${absoluteUrl(site, pagePaths.search)}?q={searchTerms}`);
  const icon = escapeXml(absoluteUrl(site, '/img/favicon.svg'));
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Codebook</ShortName>
  <Description>Status codes of API providers, explained</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${icon}</Image>
  <Url type="text/html" template="${search}"/>
</OpenSearchDescription>
`;
  return { path: 'opensearch.xml', content };
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
