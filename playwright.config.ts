import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';
import { deviceScaleFactor } from './tests/visual/support/machine';

/** CHROMIUM_PATH, else a Chromium or Chrome of the system, else Playwright's own. */
function findChromium(): string {
  const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return process.env.CHROMIUM_PATH ?? known.find((path) => existsSync(path)) ?? chromium.executablePath();
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A test of a slow network would have the browser take the network of all others for slow.
  '--force-effective-connection-type=4G',
];

/** Letters by their outlines alone, so that pictures differ less from machine to machine. */
const evenText = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

export default defineConfig({
  projects: [
    { name: 'pages', testDir: 'tests/e2e' },
    { name: 'hosts', testDir: 'tests/host' },
    {
      name: 'visual',
      testDir: 'tests/visual',
      // The tests write styles of their own.
      use: { deviceScaleFactor, bypassCSP: true, launchOptions: { executablePath: findChromium(), args: [...quiet, ...evenText] } },
    },
  ],
  // A test run leaves the tree as it is: `npm run visual:update` draws baselines anew.
  updateSnapshots: 'none',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A loaded machine with two processors takes its time to wake a large page.
  expect: {
    timeout: 15_000,
    toHaveScreenshot: {
      animations: 'disabled',
      caret: 'hide',
      scale: 'device',
      threshold: 0.1,
      maxDiffPixelRatio: 0.005,
      pathTemplate: 'tests/visual/baselines/{arg}{ext}',
    },
  },
  reporter: [['list'], ['json', { outputFile: 'reports/browser.json' }]],
  // Without motion, so that nothing moves away under a click.
  // A worker answers what a test wants to hold back or to count; `offline.spec.ts` and `faults.spec.ts` let it.
  use: {
    baseURL: 'http://localhost:4173',
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findChromium(), args: quiet },
  },
  webServer: [
    { command: 'node_modules/.bin/docusaurus serve --no-open --port 4173', url: 'http://localhost:4173/', reuseExistingServer: false },
    {
      command: 'node scripts/staticHost.mjs build-kb /kb/ 4174',
      url: 'http://localhost:4174/kb/',
      reuseExistingServer: false,
    },
    {
      // A copy of the data that a test may break.
      command: 'rm -rf reports/dev-data && mkdir -p reports && cp -r data reports/dev-data && node_modules/.bin/docusaurus start --no-open --port 4175',
      url: 'http://localhost:4175/',
      env: { CODEBOOK_DATA_FOLDER: 'reports/dev-data', DOCUSAURUS_GENERATED_FILES_DIR_NAME: 'reports/dev-generated' },
      reuseExistingServer: false,
    },
  ],
});
