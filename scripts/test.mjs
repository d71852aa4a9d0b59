/** `npm test`: installs, then runs every check, and counts what passed and failed from the reports. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { formatCounts, readCounts, readSkipReasons } from './counts.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

/** Checks without a report of their own: each counts as one. */
const checks = [
  { name: 'lint and format', command: ['biome', 'ci', '.'] },
  { name: 'style sheets: colours and sizes are tokens', command: ['stylelint', 'src/**/*.css'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused code and packages', command: ['knip'] },
];
const builds = [
  { name: 'build', command: ['node', 'scripts/build.mjs'] },
  { name: 'compressed forms of the built files', command: ['node', 'scripts/compress.mjs'] },
  { name: 'build below a base path, with a sixth provider', command: ['node', 'scripts/buildVariant.mjs'] },
];
const suites = {
  unit: ['vitest', 'run'],
  browser: ['playwright', 'test'],
};

ensureInstalled();
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports');

const results = checks.map(runCheck);
run('unit and component tests', suites.unit);
results.push(...builds.map(runCheck));
if (results.slice(-builds.length).every(({ passed }) => passed)) run('browser tests', suites.browser);
writeFileSync('reports/checks.json', JSON.stringify(results, null, 2));

const counts = readCounts();
for (const { name } of results.filter(({ passed }) => !passed)) console.log(`Failed: ${name}`);
for (const [reason, count] of readSkipReasons()) console.log(`Skipped ${count}: ${reason}`);
console.log(formatCounts(counts));
process.exit(counts.failed === 0 ? 0 : 1);

/** @param {{ name: string, command: string[] }} check */
function runCheck({ name, command }) {
  return { name, passed: run(name, command) };
}

/** @param {string} name @param {string[]} command */
function run(name, [program = '', ...args]) {
  console.log(`\n── ${name}`);
  const path = program === 'node' ? process.execPath : `node_modules/.bin/${program}`;
  return spawnSync(path, args, { stdio: 'inherit' }).status === 0;
}
