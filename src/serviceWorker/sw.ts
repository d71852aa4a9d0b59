import type { OfflineManifest } from '../catalog/offline/offlineManifest';
import { readPageMessage } from '../catalog/offline/workerMessages';
import { classifyRequest } from './classifyRequest';
import { answerHashedFile } from './hashedFiles';
import { keepIndexes } from './indexes';
import { answerPageData } from './pageData';
import { answerPage } from './pages';
import { tidyUp } from './release';
import type { KeepRunning, WorkerScope } from './scope';
import type { Site } from './site';
import { fetchVisit } from './visits';

/**
 * The service worker: wiring only. It takes over from the one before when a page says so, not when the last tab is closed, which is safe: an open page of an
 * older release finds its own files in the cache.
 */
declare const self: WorkerScope;

/** Put in by the bundler. */
declare const offlineManifest: OfflineManifest;

const site: Site = { origin: self.location.origin, manifest: offlineManifest };

self.addEventListener('install', (event) => {
  event.waitUntil(fetchVisit(site, `${site.origin}${site.manifest.offlinePage}`));
});

// Nothing more: as long as this takes, no page gets an answer.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const response = answer(event.request, (work) => event.waitUntil(work.catch(() => undefined)));
  if (response) event.respondWith(response);
});

self.addEventListener('message', (event) => {
  event.waitUntil(obey(event.data).catch(() => undefined));
});

async function obey(data: unknown): Promise<void> {
  const message = readPageMessage(data);
  if (message?.kind === 'visit') await visit(new URL(message.path, site.origin).href);
  if (message?.kind === 'takeOver') await self.skipWaiting();
  if (message?.kind === 'keepIndexes') {
    await keepIndexes(site);
    await tidyUp(site);
  }
}

function answer(request: Request, keepRunning: KeepRunning): Promise<Response> | undefined {
  switch (classifyRequest(request, `${site.origin}${site.manifest.baseUrl}`)) {
    case 'page':
      return answerPage(site, request, keepRunning);
    case 'pageData':
      return answerPageData(site, request);
    case 'hashedFile':
      return answerHashedFile(site, request, keepRunning);
    case 'other':
      return undefined;
  }
}

/** Any window may send any address: pages alone are fetched. */
async function visit(url: string): Promise<void> {
  const request = { method: 'GET', mode: 'navigate', headers: new Headers(), url } as const;
  if (classifyRequest(request, `${site.origin}${site.manifest.baseUrl}`) === 'page') await fetchVisit(site, url);
}
