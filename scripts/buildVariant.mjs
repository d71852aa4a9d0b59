/** Builds the site a second time, below the base path `/kb/` and from a copy of the data with one more provider file and with moved addresses, for the browser tests. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

// Below the project, so that the copied data files find the packages that they import.
const dataFolder = 'reports/variant-data';

rmSync(dataFolder, { recursive: true, force: true });
cpSync('data', dataFolder, { recursive: true });
writeFileSync(`${dataFolder}/providers/acme-weather.ts`, readFileSync('tests/fixtures/acme-weather.ts', 'utf8').replace('../../data/', '../'));
// Addresses that moved: a fragment on its own page, and a page of its own.
const redirects = readFileSync(`${dataFolder}/redirects.ts`, 'utf8');
const moved = [
  { from: '/sportradar/429/#slow-down', to: '/sportradar/429/#throttled', why: 'The provider renamed it.', since: '2026-12-01' },
  { from: '/storms/429/', to: '/acme-weather/429/#storm-season', why: 'The provider has a new name.', since: '2026-12-01' },
];
writeFileSync(`${dataFolder}/redirects.ts`, redirects.replace('= [\n', `= [\n${moved.map((one) => JSON.stringify(one)).join(',\n')},\n`));
const env = { ...process.env, CODEBOOK_BASE_URL: '/kb/', CODEBOOK_DATA_FOLDER: dataFolder };
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--out-dir', 'build-kb'], { stdio: 'inherit', env });
process.exit(status ?? 1);
