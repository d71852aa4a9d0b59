/**
 * `npm run bench:lighthouse`: the Lighthouse scores of one page of each kind, in light and dark, mobile preset.
 * Options: `--build build`, `--port 4181`, `--runs 1` (the median is printed), `--schemes light,dark`, `--pages entry,registeredCode` (kinds of
 * tests/e2e/support/pageKinds.ts; all without it), `--categories accessibility,seo` (all without it). Ends with 1 where accessibility, best practices or SEO is below 100 or the layout shifts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createJiti } from 'jiti';
import { findBrowser, quiet } from './page.mjs';
import { root } from './project.mjs';
import { serveSite } from './site.mjs';
import { median } from './statistics.mjs';

const text = (value) => ({ type: 'string', default: value });
const { values: options } = parseArgs({
  options: { build: text(`${root}/build`), port: text('4181'), runs: text('1'), schemes: text('light,dark'), pages: text(''), categories: text('') },
});

const folder = path.join(root, 'bench/lighthouse');
if (!existsSync(path.join(folder, 'node_modules/lighthouse'))) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const { default: lighthouse } = await import('./lighthouse/node_modules/lighthouse/core/index.js');
const { launch } = await import('./lighthouse/node_modules/chrome-launcher/dist/index.js');
const { pageKinds } = await createJiti(import.meta.url).import('../tests/e2e/support/pageKinds.ts');

const chosen = options.pages ? options.pages.split(',') : Object.keys(pageKinds);
const site = await serveSite(options.build, Number(options.port));
const chrome = await launch({ chromePath: findBrowser(), chromeFlags: ['--headless=new', ...quiet] });
let isGood = true;
try {
  console.log('page'.padEnd(24), 'scheme', 'perf', 'a11y', 'best', ' seo', '  FCP', '  LCP', ' TBT', ' CLS');
  for (const kind of chosen) for (const scheme of options.schemes.split(',')) await measure(kind, scheme);
} finally {
  await chrome.kill();
  await site.stop();
}
process.exit(isGood ? 0 : 1);

async function measure(kind, scheme) {
  const url = new URL(pageKinds[kind], site.url);
  // The theme takes the colour mode from here, as it does from a link.
  url.searchParams.set('docusaurus-theme', scheme);
  const reports = [];
  for (let run = 0; run < Number(options.runs); run += 1) {
    const only = options.categories ? { onlyCategories: options.categories.split(',') } : {};
    const { lhr } = await lighthouse(url.href, { port: chrome.port, output: 'json', logLevel: 'error', ...only });
    reports.push(lhr);
  }
  // What was not asked for stands as a dash.
  const of = (pick) => (reports.every((report) => pick(report) !== undefined) ? median(reports.map(pick)) : Number.NaN);
  const score = (category) => Math.round(100 * of(({ categories }) => categories[category]?.score));
  const value = (audit) => of(({ audits }) => audits[audit]?.numericValue);
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map(score);
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((audit) => Math.round(value(audit)));
  const shift = value('cumulative-layout-shift');
  const [, ...strict] = scores;
  const failed = reports[0] ? failedAudits(reports[0]) : [];
  isGood &&= strict.every((one) => one === 100 || Number.isNaN(one)) && !(shift > 0);
  console.log(
    kind.padEnd(24),
    scheme.padEnd(6),
    ...scores.map((one) => shown(one).padStart(4)),
    ...times.map((one) => shown(one).padStart(5)),
    shown(shift, 3),
    ...failed,
  );
}

function shown(number, digits = 0) {
  return Number.isNaN(number) ? '–' : number.toFixed(digits);
}

/** What kept a category below 100, performance aside. */
function failedAudits({ audits, categories }) {
  const strict = ['accessibility', 'best-practices', 'seo'].flatMap((name) => categories[name]?.auditRefs ?? []);
  return strict.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1).map(({ id }) => id);
}
