import type { PageMessage } from './workerMessages';

const keepIndexes: PageMessage = { kind: 'keepIndexes' };
const takeOver: PageMessage = { kind: 'takeOver' };
const visitKind: PageMessage['kind'] = 'visit';

/** After the worker of the next release was found: by then the page stands, what had to be kept for it is kept, and the next worker waits. */
const millisecondsUntilCalm = 3000;

/**
 * The script that registers the service worker, as text: inline and the same on every page, since a reader who never shows intent loads no script, and
 * the page has to be there without a network all the same. It waits until the page has been loaded and the browser is idle. The first page came
 * before the worker and is handed to it; on a second visit the indexes are worth their bytes, and the worker is asked to look for its next release: left
 * to itself, the browser puts that off for as long as the worker is busy, which with a reader who goes from page to page is always. The next release's takes
 * over in a calm moment: a navigation that Chromium hands to a worker which it stops in the same moment gets no answer, and never ends. Where service
 * workers are blocked, missing or refused, nothing happens and nothing is logged.
 * @param baseUrl begins and ends with a slash.
 */
export function registerScript(baseUrl: string): string {
  return `addEventListener('load',function(){(self.requestIdleCallback||setTimeout)(function(){try{var workers=navigator.serviceWorker,again=workers.controller,
message=again?${JSON.stringify(keepIndexes)}:{kind:${JSON.stringify(visitKind)},path:location.pathname};
workers.register(${JSON.stringify(`${baseUrl}sw.js`)},{scope:${JSON.stringify(baseUrl)}}).then(function(){return workers.ready})
.then(function(found){found.active.postMessage(message);return again&&found.update().then(function(){setTimeout(function(){
if(found.waiting)found.waiting.postMessage(${JSON.stringify(takeOver)})},${millisecondsUntilCalm})})}).catch(function(){})}catch(_){}})})`;
}
