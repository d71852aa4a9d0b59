import { withPhone } from './phone.mjs';

/** Milliseconds from opening a page to the paint of its answer, and to its largest paint, on a slow phone with an empty cache. */
export async function measureReadable(browser, site, path, answer) {
  return withPhone(browser, true, async (page) => {
    await page.addInitScript(watchAnswer, answer);
    await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
    await page.waitForFunction(() => globalThis.benchAnswer.readable > 0, null, { timeout: 60_000 });
    await page.waitForTimeout(1000);
    const { largestPaint, readable } = await page.evaluate(() => globalThis.benchAnswer);
    return { readable, slowLargestPaint: largestPaint };
  });
}

/**
 * Runs in the page before everything else. Marks the paragraph that holds the answer as soon as it is parsed, so that the browser itself tells when
 * its text is painted (Element Timing): text that waits for a font or is hidden is not.
 */
function watchAnswer(answer) {
  const seen = { readable: 0, largestPaint: 0 };
  globalThis.benchAnswer = seen;
  const holds = (element) => element.textContent.replace(/\s+/g, ' ').includes(answer);
  const mark = () => {
    const found = [...document.querySelectorAll('main p, .main p, #VPContent p, article p')].find(holds);
    if (found && !found.hasAttribute('elementtiming')) found.setAttribute('elementtiming', 'answer');
    return found;
  };
  new MutationObserver(mark).observe(document, { subtree: true, childList: true });
  const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('element', ({ identifier, intersectionRect, renderTime }) => {
    if (identifier === 'answer' && intersectionRect.height > 0) seen.readable ||= renderTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
}
