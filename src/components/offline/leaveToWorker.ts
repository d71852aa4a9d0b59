/**
 * Loads a page in full that the application moved to and cannot draw: its data may be of a newer release than the scripts. Not the page that the
 * document was opened with, which would be loaded over and over. Needs no storage, which may be refused.
 * @param path of the page, with the base path
 * @returns whether the page is left
 */
export function loadInFull(path: string): boolean {
  const opened = performance.getEntriesByType('navigation')[0]?.name;
  if (opened === undefined || new URL(opened).pathname === path || location.pathname !== path) return false;
  location.reload();
  return true;
}

/** The same for a page whose data could not be had: where a service worker is at work, it has the HTML of an earlier visit, or the list of what is stored. */
export function leaveToWorker(path: string): boolean {
  return hasWorker() && loadInFull(path);
}

function hasWorker(): boolean {
  try {
    return Boolean(navigator.serviceWorker.controller);
  } catch {
    return false;
  }
}
