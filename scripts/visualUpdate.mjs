/**
 * `npm run visual:update`: draws the baselines of the visual tests anew, from the built site. Look at each changed picture before you commit it.
 * Further arguments go to Playwright: `npm run visual:update -- -g search` draws only those of the tests with that name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const baselines = 'tests/visual/baselines';
const chosen = process.argv.slice(2);

const missing = ['build', 'build-kb'].filter((folder) => !existsSync(`${folder}/index.html`));
if (missing.length > 0) {
  console.error(`There is no ${missing.join(' and no ')}: run npm run build && npm run build:variant first.`);
  process.exit(1);
}

// All of them: what is no longer drawn goes, and none stays that another machine drew.
if (chosen.length === 0) rmSync(baselines, { recursive: true, force: true });
const args = ['test', '--project=visual', '--update-snapshots', '--reporter=list', ...chosen];
const { status } = spawnSync('node_modules/.bin/playwright', args, { stdio: 'inherit' });

const files = existsSync(baselines) ? readdirSync(baselines, { recursive: true, encoding: 'utf8' }).map((name) => statSync(path.join(baselines, name))) : [];
const pictures = files.filter((file) => file.isFile());
const megabytes = pictures.reduce((sum, { size }) => sum + size, 0) / 1e6;
console.log(`${pictures.length} pictures, ${megabytes.toFixed(1)} MB in ${baselines}.`);
process.exit(status ?? 1);
