/** Builds the site a second time, below the base path `/kb/` and from a copy of the data with one more provider file, for the browser tests. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

// Below the project, so that the copied data files find the packages that they import.
const dataFolder = 'reports/variant-data';

rmSync(dataFolder, { recursive: true, force: true });
cpSync('data', dataFolder, { recursive: true });
writeFileSync(`${dataFolder}/providers/acme-weather.ts`, readFileSync('tests/fixtures/acme-weather.ts', 'utf8').replace('../../data/', '../'));
const env = { ...process.env, CODEBOOK_BASE_URL: '/kb/', CODEBOOK_DATA_FOLDER: dataFolder };
const { status } = spawnSync('node_modules/.bin/docusaurus', ['build', '--out-dir', 'build-kb'], { stdio: 'inherit', env });
process.exit(status ?? 1);
