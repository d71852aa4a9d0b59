import { Feed } from 'feed';
import { feedPath, pagePaths } from '../../../catalog/permalinks';
import type { ChangeRecord } from '../../../catalog/records';
import { absoluteUrl, type SiteAddress } from '../../../catalog/siteAddress';
import type { SiteFile } from '../writeFiles';
import { buildFeedContent, escapeHtml } from './feedContent';

/**
 * The changes as an Atom feed (RFC 4287). Its dates are those of the changes, so that two builds of the same data are equal.
 * @param changes the newest first.
 */
export function buildFeed(changes: readonly ChangeRecord[], site: SiteAddress): SiteFile {
  const page = absoluteUrl(site, pagePaths.changes);
  const feed = new Feed({
    id: page,
    title: 'Codebook: changes',
    description: 'What changed in the data of Codebook and on the status code pages of the providers',
    link: page,
    feedLinks: { atom: absoluteUrl(site, feedPath) },
    author: { name: 'Codebook', link: absoluteUrl(site, pagePaths.home) },
    generator: false,
    // The library would take the time of the build.
    updated: toDate(changes[0]?.date),
  });
  for (const change of changes) feed.addItem(toItem(change, site));
  return { path: feedPath.slice(1), content: feed.atom1() };
}

function toItem(change: ChangeRecord, site: SiteAddress): Feed['items'][number] {
  const link = absoluteUrl(site, change.path);
  const date = toDate(change.date);
  return { id: link, link, title: escapeHtml(change.title), date, published: date, content: buildFeedContent(change, site) };
}

/** A feed without a change is as old as can be: Atom requires a date. */
function toDate(date = '1970-01-01'): Date {
  return new Date(date);
}
