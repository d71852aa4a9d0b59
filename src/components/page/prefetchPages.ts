import { toPagePath } from '../../catalog/pageAddress';
import { loadPage } from './pageSource';

/** What says how much a visitor's connection bears; not every browser does (https://wicg.github.io/netinfo/). */
type ConnectedNavigator = Navigator & { connection?: { saveData?: boolean; effectiveType?: string } };

/**
 * Fetches the data of a page as soon as a person points at a link to it, so that it is there when they follow it.
 * @returns a function that ends it
 */
export function prefetchPages(baseUrl: string): () => void {
  const prefetch = ({ target }: Event) => {
    const path = target instanceof Element ? pathOfLink(target, baseUrl) : null;
    if (path !== null && bearsMore(navigator)) loadPage(path, baseUrl);
  };
  const events = ['pointerover', 'focusin', 'touchstart'];
  for (const event of events) document.addEventListener(event, prefetch, { passive: true });
  return () => {
    for (const event of events) document.removeEventListener(event, prefetch);
  };
}

/** The page that a link leads to: one of ours, other than that in view, that is not a file. */
function pathOfLink(target: Element, baseUrl: string): string | null {
  const link = target.closest('a[href]');
  if (!(link instanceof HTMLAnchorElement) || link.target || link.origin !== location.origin || !link.pathname.startsWith(baseUrl)) return null;
  const isPage = link.pathname.endsWith('/') && !link.pathname.startsWith(`${baseUrl}docs/`);
  return isPage && link.pathname !== location.pathname ? toPagePath(link.pathname, baseUrl) : null;
}

function bearsMore({ connection }: ConnectedNavigator): boolean {
  return !connection?.saveData && !connection?.effectiveType?.includes('2g');
}
