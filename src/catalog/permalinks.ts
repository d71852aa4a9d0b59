/**
 * The only place that spells an address of ours. Paths are site-relative, begin and end with a slash
 * (before the fragment), and hold no base path: `siteAddress.ts` adds it when a page is rendered or an absolute URL is made.
 */

/** Fixed pages. */
export const pagePaths = {
  home: '/',
  codes: '/codes/',
  providers: '/providers/',
  situations: '/situations/',
  identifiers: '/identifiers/',
  compare: '/compare/',
  search: '/search/',
  diagnose: '/diagnose/',
  go: '/go/',
  changes: '/changes/',
  sheets: '/sheets/',
  codesSheet: '/codes/sheet/',
  guides: '/docs/',
  apiGuide: '/docs/api/',
} as const;

/** `/429/`; takes the digits as met, so that `000` and `4700` keep theirs. */
export function codePath(code: string | number): string {
  return `/${code}/`;
}

/** `/4xx/` */
export function classPath(classId: string): string {
  return `/${classId}/`;
}

/** `/sportradar/` */
export function providerPath(providerId: string): string {
  return `/${providerId}/`;
}

/** `/sportradar/sheet/`: the codes of a provider on one page to print. */
export function providerSheetPath(providerId: string): string {
  return `${providerPath(providerId)}sheet/`;
}

/** `/sportradar/429/` */
export function entryPath(providerId: string, statusCode: number): string {
  return `/${providerId}/${statusCode}/`;
}

/** `/sportradar/429/#throttled` */
export function conditionPath(providerId: string, statusCode: number, conditionId: string): string {
  return fragmentPath(entryPath(providerId, statusCode), conditionId);
}

/** `/sportradar/429/throttled/`: the address of one condition that a crawler can read, since it never sees a fragment. */
export function conditionPagePath(providerId: string, statusCode: number, conditionId: string): string {
  return `${entryPath(providerId, statusCode)}${encodeSegment(conditionId)}/`;
}

/** `/sportradar/throttled/`: a condition without its code, as people guess it. */
export function shortConditionPath(providerId: string, conditionId: string): string {
  return `${providerPath(providerId)}${encodeSegment(conditionId)}/`;
}

/** The same facts in another form: `/sportradar/429/` is also `/sportradar/429.json`, and `/` is also `/index.json`. */
export function twinPath(path: string, extension: 'json' | 'md' | 'png'): string {
  return `${path === '/' ? '/index' : path.replace(/\/$/, '')}.${extension}`;
}

/** `/situations/rate-limited/` */
export function situationPath(situationId: string): string {
  return `/situations/${situationId}/`;
}

/** `/changes/#2026-11-20-first-data` */
export function changePath(changeId: string): string {
  return fragmentPath(pagePaths.changes, changeId);
}

/** The changes as an Atom feed. */
export const feedPath = '/feed.xml';

/** Every component in each of its states, for those who work on the site: no search engine and no list of ours names it, and it may change at any time. */
export const galleryPath = '/gallery/';

/** `/compare/?code=429`: the comparison of one code across all providers. */
export function comparisonPath(filter: { code?: string; situation?: string; providers?: readonly string[] }): string {
  const query = new URLSearchParams();
  if (filter.providers) query.set('providers', filter.providers.join(','));
  if (filter.code) query.set('code', filter.code);
  if (filter.situation) query.set('situation', filter.situation);
  return `${pagePaths.compare}?${query.toString().replaceAll('%2C', ',')}`;
}

/** Below it stand the files of the search index. */
const searchIndexFolder = '/search-index/';

/** `/search-index/names-3.1f2e3d4c5b6a.json`: a file of the search index of a release; the version follows from the content of all its files. */
export function searchIndexPath(name: string, version: string): string {
  return `${searchIndexFolder}${name}.${version}.json`;
}

/** `/search/?q=too+many`: all results of a search. */
export function searchPath(query: string): string {
  return `${pagePaths.search}?${new URLSearchParams({ q: query })}`;
}

/** A part of a page: `/sportradar/429/` and `throttled` give `/sportradar/429/#throttled`. */
export function fragmentPath(path: string, fragment: string): string {
  return `${path}#${encodeFragment(fragment)}`;
}

/** Fragments stand as published; only what cannot stand in one (RFC 3986 section 3.5) is encoded. */
function encodeFragment(id: string): string {
  return encodeURI(id).replaceAll('#', '%23');
}

/** As a part of a path, where a question mark would begin a query. */
function encodeSegment(id: string): string {
  return encodeFragment(id).replaceAll('?', '%3F');
}
