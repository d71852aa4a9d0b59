/**
 * Whether the application moved to this page by itself. Then loading the page in full is a remedy for what went wrong, and cannot go on for ever: once it
 * is loaded, the answer is no. Needs no storage, which may be refused.
 */
export function isMovedPage(): boolean {
  const loaded = performance.getEntriesByType('navigation')[0];
  return loaded !== undefined && new URL(loaded.name).pathname !== location.pathname;
}
