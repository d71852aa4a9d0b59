import path from 'node:path';
import { findBrowser, quiet } from '../page.mjs';
import { root } from '../project.mjs';
import { ensureInstalled } from './install.mjs';

const audits = {
  firstPaint: 'first-contentful-paint',
  largestPaint: 'largest-contentful-paint',
  blocking: 'total-blocking-time',
  shift: 'cumulative-layout-shift',
};
const categories = { performance: 'performance', accessibility: 'accessibility', bestPractices: 'best-practices', seo: 'seo' };

/** Starts a Chrome for Lighthouse. `measure(url)` gives the paints (ms), blocking time, shift and the four scores (0 to 100) of the mobile preset. */
export async function startLighthouse() {
  const folder = path.join(root, 'bench/lighthouse');
  ensureInstalled(folder);
  const { default: lighthouse } = await import(path.join(folder, 'node_modules/lighthouse/core/index.js'));
  const { launch } = await import(path.join(folder, 'node_modules/chrome-launcher/dist/index.js'));
  const chrome = await launch({ chromePath: findBrowser(), chromeFlags: ['--headless=new', ...quiet] });
  const measure = async (url) => {
    const { lhr } = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' });
    if (lhr.runtimeError) throw new Error(`Lighthouse, ${url}: ${lhr.runtimeError.message}`);
    const values = Object.entries(audits).map(([name, id]) => [name, lhr.audits[id].numericValue]);
    const scores = Object.entries(categories).map(([name, id]) => [name, Math.round(100 * lhr.categories[id].score)]);
    return Object.fromEntries([...values, ...scores]);
  };
  return { measure, stop: () => chrome.kill() };
}
