import { decodeSafely } from '../decodeSafely';

/** A page that is stored on this device. */
export interface StoredPage {
  /** Path with the base path, percent-encoded. */
  path: string;
  /** As in its HTML: special characters stand escaped. */
  title: string;
}

interface OfflineContentInput {
  baseUrl: string;
  /** The path that was asked for. */
  wanted: string;
  indexes: readonly StoredPage[];
  /** Newest first. */
  visited: readonly StoredPage[];
}

/** The element of the offline page that the service worker fills. */
export const offlineContentId = 'offline-content';

/** What stands on the offline page: a search where the search is stored, and the pages that are stored. */
export function offlineContent({ baseUrl, indexes, visited, wanted }: OfflineContentInput): string {
  const search = indexes.find(({ path }) => path === `${baseUrl}search/`);
  const parts = [search && searchForm(search.path, toWords(wanted, baseUrl)), list('Indexes', indexes), list('Pages from earlier visits', visited)];
  return parts.filter(Boolean).join('') || '<p>No page is stored on this device yet. Pages that you open stay readable without a network.</p>';
}

/** Where the worker fills it in: HTML of the offline page, with or without quotation marks. */
export function fillOfflinePage(html: string, content: string): string {
  return html.replace(new RegExp(`<div id=["']?${offlineContentId}["']?>`), (start) => start + content);
}

/** The title that HTML gives its page, without the name of the site. */
export function readTitle(html: string): string {
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '';
  return title.replace(/\s*\|[^|]*$/, '').trim();
}

function searchForm(action: string, words: string): string {
  return `<form class="offlineSearch" action="${escapeHtml(action)}" role="search"><label for="offline-search">Search the stored index</label>
<input id="offline-search" name="q" type="search" value="${escapeHtml(words)}"><button class="button button--primary" type="submit">Search</button></form>`;
}

function list(heading: string, pages: readonly StoredPage[]): string {
  if (pages.length === 0) return '';
  const items = pages.map(({ path, title }) => `<li><a href="${escapeHtml(path)}">${title || escapeHtml(path)}</a></li>`);
  return `<h2>${heading}</h2><ul>${items.join('')}</ul>`;
}

/** `/kb/sportradar/429/` becomes `sportradar 429`, which the search understands. */
function toWords(path: string, baseUrl: string): string {
  const rest = path.slice(baseUrl.length - 1);
  return decodeSafely(rest).split('/').filter(Boolean).join(' ').slice(0, 200);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
