import { withPhone } from './phone.mjs';

const kinds = ['html', 'css', 'script', 'font', 'other'];

/** What one visit without a touch transfers, until the network is idle: requests, and bytes a kind of file, compressed in two ways. */
export async function measureTransfer(browser, site, path) {
  const url = new URL(path, site.url).href;
  site.sent.length = 0;
  await withPhone(browser, false, (page) => visit(page, url, site));
  const sums = Object.fromEntries(kinds.map((kind) => [kind, sumOf(site.sent.filter((one) => one.kind === kind))]));
  return { requests: site.sent.length, ...sums, total: sumOf(site.sent) };
}

export function sumOf(sent) {
  const sum = (name) => sent.reduce((total, one) => total + one[name], 0);
  return { requests: sent.length, brotli: sum('brotli'), gzip: sum('gzip') };
}

/** Opens a page and waits until nothing more comes: what is fetched ahead comes in idle moments, which on a busy machine are rare. */
export async function visit(page, url, { sent }) {
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  for (let seen = -1; seen !== sent.length; ) {
    seen = sent.length;
    await page.waitForTimeout(3000);
  }
}
