/**
 * `npm run bench:paint -- --against OTHER_BUILD`: first and largest paint and layout shift of pages of this build beside another one, turn about in
 * one run, with a cold cache, on a slow network (1.6 Mbit/s, 150 ms) and a processor slowed down four times.
 * Options: `--build build`, `--against …`, `--runs 9`, `--paths /429/,/sportradar/429/`, `--port 4184`.
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from './page.mjs';
import { root } from './project.mjs';
import { serveSite } from './site.mjs';
import { median } from './statistics.mjs';

const text = (value) => ({ type: 'string', default: value });
const { values: options } = parseArgs({
  options: { build: text(`${root}/build`), against: text(''), runs: text('9'), paths: text('/429/,/sportradar/429/'), port: text('4184') },
});
if (!options.against) throw new Error('Name the other build: npm run bench:paint -- --against OTHER_BUILD');

const port = Number(options.port);
const sites = { other: await serveSite(options.against, port + 1), this: await serveSite(options.build, port) };
const browser = await launchBrowser();
try {
  for (const path of options.paths.split(',')) await compare(path);
} finally {
  await browser.close();
  for (const site of Object.values(sites)) await site.stop();
}

async function compare(path) {
  const measured = { other: [], this: [] };
  for (let run = 0; run < Number(options.runs); run += 1) {
    for (const name of ['other', 'this']) measured[name].push(await measure(new URL(path, sites[name].url).href));
  }
  for (const figure of ['firstPaint', 'largestPaint']) {
    const [other, own] = ['other', 'this'].map((name) => median(measured[name].map((one) => one[figure])));
    console.log(`${path} ${figure}: ${own.toFixed(0)} ms, other build ${other.toFixed(0)} ms, ratio ${(own / other).toFixed(2)}`);
  }
  const shift = (name) => Math.max(...measured[name].map((one) => one.shift)).toFixed(4);
  console.log(`${path} layout shift, worst run: ${shift('this')}, other build ${shift('other')}`);
}

/** One visit with a context of its own: nothing is cached. */
async function measure(url) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(1500);
    return await page.evaluate(() => globalThis.benchPaint);
  } finally {
    await context.close();
  }
}

/** Runs in the page, before everything else. */
function observe() {
  const seen = { firstPaint: 0, largestPaint: 0, shift: 0 };
  globalThis.benchPaint = seen;
  const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  watch('layout-shift', ({ hadRecentInput, value }) => {
    if (!hadRecentInput) seen.shift += value;
  });
}
