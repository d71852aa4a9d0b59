import type { Catalog } from '../../../catalog/catalog';
import { conditionPagePath, entryPath, twinPath } from '../../../catalog/permalinks';
import { plainText } from '../../../catalog/plainText';
import type { ConditionRecord } from '../../../catalog/records';
import { absoluteUrl, type SiteAddress, withBasePath } from '../../../catalog/siteAddress';
import { toPageFileName } from '../fileNames';
import { type SiteFile, toLazyFile } from '../writeFiles';
import { forwardLink, forwardRefresh, forwardScript } from './forward';
import { element, fixed, toDocument } from './html';

/**
 * A small page for each condition, such as `/sportradar/429/throttled/`: a crawler never sees a fragment, so that only an address of its own
 * can show the condition's words in a link preview. A browser goes on to the entry at once; there stands the canonical address.
 */
export function buildConditionPages({ conditions, site }: Catalog): SiteFile[] {
  return conditions.map((condition) => toLazyFile(toPageFileName(ownPath(condition)), () => buildConditionPage(condition, site)));
}

function ownPath({ id, provider, statusCode }: ConditionRecord): string {
  return conditionPagePath(provider.id, statusCode, id);
}

function buildConditionPage(condition: ConditionRecord, site: SiteAddress): string {
  const { label, meaning, path, provider, resolution, statusCode } = condition;
  const title = plainText(`${provider.name} ${statusCode}: ${label}`, 60);
  const target = withBasePath(site.baseUrl, path);
  return toDocument(
    [
      element('title', {}, title),
      element('meta', { name: 'description', content: summaryOf(condition) }),
      element('link', { rel: ['canonical'], href: absoluteUrl(site, entryPath(provider.id, statusCode)) }),
      element('link', { rel: ['alternate'], type: 'application/json', href: absoluteUrl(site, twinPath(ownPath(condition), 'json')) }),
      ...previewTags(condition, title, site),
      forwardRefresh(target),
    ],
    [
      element('h1', {}, `${provider.name} ${statusCode}: ${label}`),
      element('p', {}, plainText(meaning)),
      element('ol', {}, ...resolution.steps.map((step) => element('li', {}, plainText(step)))),
      element('p', {}, 'Everything about it: ', forwardLink(target, absoluteUrl(site, path))),
      forwardScript,
    ],
  );
}

function summaryOf({ meaning, resolution }: ConditionRecord): string {
  return plainText(`${meaning} ${resolution.steps[0] ?? ''}`, 155);
}

/** Open Graph and X tags; the address is the condition's own, since crawlers ask for `og:url` again. */
function previewTags(condition: ConditionRecord, title: string, site: SiteAddress) {
  const picture = absoluteUrl(site, twinPath(condition.sharePath, 'png'));
  const property = (name: string, content: string) => element('meta', { property: name, content });
  return [
    ...sameTags,
    property('og:title', title),
    property('og:description', summaryOf(condition)),
    property('og:url', absoluteUrl(site, ownPath(condition))),
    property('og:image', picture),
    ...sameImageTags,
    property('og:image:alt', title),
  ];
}

const sameTags = [
  fixed('meta', { property: 'og:type', content: 'article' }),
  fixed('meta', { property: 'og:site_name', content: 'Codebook' }),
  fixed('meta', { name: 'twitter:card', content: 'summary_large_image' }),
];

/** They tell of the image that stands before them (https://ogp.me/#structured). */
const sameImageTags = [fixed('meta', { property: 'og:image:width', content: '1200' }), fixed('meta', { property: 'og:image:height', content: '630' })];
