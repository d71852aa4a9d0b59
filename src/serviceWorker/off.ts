import type { WorkerScope } from './scope';

/**
 * The worker that removes itself: what `sw.js` holds where an operator wants none. A missing `sw.js` would leave the former worker in place; this one
 * deletes the site's caches and is gone with the next page.
 */
declare const self: WorkerScope;

/** Put in by the bundler: begins and ends with a slash. */
declare const offlineBaseUrl: string;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeAll());
});

async function removeAll(): Promise<void> {
  await self.registration.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(`codebook:${offlineBaseUrl}:`)) await caches.delete(name);
  }
}
