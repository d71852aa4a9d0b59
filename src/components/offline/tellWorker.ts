import type { PageMessage } from '../../catalog/offline/workerMessages';

/** Sends a message to the service worker, if there is one: browsers and settings may refuse it. */
export function tellWorker(message: PageMessage): void {
  try {
    navigator.serviceWorker.controller?.postMessage(message);
  } catch {
    // Without a worker nothing is kept, and nothing else is missing.
  }
}
