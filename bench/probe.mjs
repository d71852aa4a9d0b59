/**
 * Runs in the page before its scripts. Notes when an `input` event begins, when its handling ends, when the last change for it is in the DOM
 * and when that is painted. A change is a mutation below the search panel or a commit of React, which may leave the DOM as it was.
 */
export function installProbe() {
  /** A task right after the current one; after a frame callback that is after the paint. */
  const afterTask = (run) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(null);
  };
  let current = null;
  const noteChange = () => {
    const own = current;
    if (!own) return;
    own.changed = performance.now();
    own.waiting += 1;
    requestAnimationFrame(() =>
      afterTask(() => {
        own.painted = performance.now();
        own.waiting -= 1;
      }),
    );
  };
  const begin = () => {
    const own = { start: performance.now(), handled: 0, changed: 0, painted: 0, waiting: 0 };
    current = own;
    afterTask(() => {
      own.handled = performance.now();
    });
  };
  addEventListener('input', begin, { capture: true });
  // Production builds of React report their commits to this hook.
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { supportsFiber: true, inject: () => 1, onCommitFiberRoot: noteChange, onCommitFiberUnmount() {} };
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => (target.parentElement ?? target).closest?.('search'))) noteChange();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  /** Resolves when nothing has changed over two idle moments, with the milliseconds from the event to each of the three. */
  const settle = async () => {
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
    for (let seen = Number.NaN; !current || seen !== current.changed || current.waiting > 0; ) {
      seen = current?.changed ?? Number.NaN;
      await idle();
      await new Promise((resolve) => setTimeout(resolve, 8));
      await idle();
    }
    const { changed, handled, painted, start } = current;
    return { event: handled - start, results: changed - start, painted: painted - start };
  };
  window.bench = { settle, lastPaint: () => current?.painted ?? Number.NaN };
}
