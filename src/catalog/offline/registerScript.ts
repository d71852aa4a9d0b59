import type { PageMessage } from './workerMessages';

const keepIndexes: PageMessage = { kind: 'keepIndexes' };
const visitKind: PageMessage['kind'] = 'visit';

/**
 * The script that registers the service worker, as text: inline and the same on every page, since a reader who never shows intent loads no script, and
 * the page has to be there without a network all the same. It waits until the page has been loaded and the browser is idle. The first page came
 * before the worker and is handed to it; on a second visit the indexes are worth their bytes, and the worker is asked to look for its next release: left
 * to itself, the browser puts that off for as long as the worker is busy, which with a reader who goes from page to page is always. Where service workers
 * are blocked, missing or refused, nothing happens and nothing is logged.
 * @param baseUrl begins and ends with a slash.
 */
export function registerScript(baseUrl: string): string {
  return `addEventListener('load',function(){(self.requestIdleCallback||setTimeout)(function(){try{var workers=navigator.serviceWorker,again=workers.controller,
message=again?${JSON.stringify(keepIndexes)}:{kind:${JSON.stringify(visitKind)},path:location.pathname};
workers.register(${JSON.stringify(`${baseUrl}sw.js`)},{scope:${JSON.stringify(baseUrl)}}).then(function(){return workers.ready})
.then(function(found){found.active.postMessage(message);return again&&found.update()}).catch(function(){})}catch(_){}})})`;
}
