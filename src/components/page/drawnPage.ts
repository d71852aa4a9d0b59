import { toPagePath } from '../../catalog/pageAddress';

/** The page that the HTML in view was drawn from, as the HTML tells. */
interface DrawnPage {
  fingerprint: string;
}

/** Read once, before any navigation: afterwards the document shows another page. */
let first: { path: string; drawn: DrawnPage | 'missing' } | null = null;

/**
 * What the HTML as it came says of the page at this path: `missing` where it was drawn from no data (a host shows the not-found page at any
 * address); null where the document was opened at another path.
 */
export function readDrawnPage(path: string, baseUrl: string): DrawnPage | 'missing' | null {
  first ??= { path: toPagePath(window.location.pathname, baseUrl), drawn: readDocument() };
  return first.path === path ? first.drawn : null;
}

function readDocument(): DrawnPage | 'missing' {
  const mark = document.documentElement.getAttribute('data-page-fingerprint');
  return mark === null ? 'missing' : { fingerprint: mark };
}

/** Loads the address anew, but not where that was just done: a host that answers from two releases would be asked forever. */
export function reloadOnce(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  if (navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload') return false;
  window.location.reload();
  return true;
}
