/**
 * Loads a page in full whose data could not be had on a move to it, where a service worker is at work: it has the HTML of an earlier visit, or the page
 * that lists what is stored. Not for the page that the document was opened with, which would be loaded over and over.
 * @param path of the page, with the base path
 * @returns whether the page is left
 */
export function leaveToWorker(path: string): boolean {
  const opened = performance.getEntriesByType('navigation')[0]?.name;
  const isMove = opened !== undefined && new URL(opened).pathname !== path && location.pathname === path;
  if (!isMove || !hasWorker()) return false;
  location.reload();
  return true;
}

function hasWorker(): boolean {
  try {
    return Boolean(navigator.serviceWorker.controller);
  } catch {
    return false;
  }
}
