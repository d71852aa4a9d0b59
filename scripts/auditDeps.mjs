/**
 * `npm run audit:deps`: licences of every package of the lock files, hashes and origins, packages that were given up, and known advisories.
 * Everything but the advisories works without a network. What is allowed stands with its reasons in scripts/audit/policy.json.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';

const jiti = createJiti(import.meta.url);
/** @type {typeof import('./audit/lockFile')} */
const { findLockProblems, readLock } = await jiti.import('./audit/lockFile.ts');
/** @type {typeof import('./audit/licences')} */
const { judgeLicences } = await jiti.import('./audit/licences.ts');
/** @type {typeof import('./audit/advisories')} */
const { findGrave, readAuditReport } = await jiti.import('./audit/advisories.ts');
/** @type {typeof import('./audit/policy')} */
const { readPolicy } = await jiti.import('./audit/policy.ts');

const policy = readPolicy(readFileSync('scripts/audit/policy.json', 'utf8'));
const problems = [...['.', ...benchFolders()].flatMap(auditFolder), ...auditAdvisories()];
for (const problem of problems) console.log(`✗ ${problem}`);
console.log(problems.length === 0 ? 'Nothing to object to.' : `${problems.length} to mend, or to except with a reason in scripts/audit/policy.json.`);
process.exit(problems.length === 0 ? 0 : 1);

/** The folders of the bench that install packages of their own. */
function benchFolders() {
  return ['bench', 'bench/peers']
    .flatMap((parent) => readdirSync(parent).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(`${folder}/package-lock.json`))
    .sort();
}

/** @param {string} folder @returns {string[]} what is wrong in its lock file */
function auditFolder(folder) {
  const lock = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  const packages = readLock(lock);
  const isSite = folder === '.';
  const groups = isSite
    ? [
        { name: 'needed for the build', packages: packages.filter(({ isDevelopment }) => !isDevelopment) },
        { name: 'for development alone', packages: packages.filter(({ isDevelopment }) => isDevelopment) },
      ]
    : [{ name: `of ${folder}`, packages }];
  const reports = groups.map((group) => ({ ...group, report: judgeLicences(group.packages, policy) }));
  for (const { name, packages: own, report } of reports) {
    console.log(`${own.length} packages ${name}: ${report.counts.map(([licence, count]) => `${count} ${licence}`).join(', ')}.`);
    if (report.excepted.length > 0) console.log(`  Read by hand: ${report.excepted.join(', ')}.`);
  }
  const givenUp = packages.filter(({ deprecated }) => deprecated !== null);
  for (const { deprecated, name, version } of givenUp) console.log(`  Given up by its author: ${name} ${version}: ${deprecated}`);
  if (givenUp.length === 0) console.log('  The lock file marks none as given up by its author.');
  const wrong = [...reports.flatMap(({ report }) => report.problems), ...findLockProblems(lock, readFileSync(path.join(folder, 'package.json'), 'utf8'))];
  return wrong.map((problem) => (isSite ? problem : `${folder}: ${problem}`));
}

/** @returns {string[]} the grave advisories of what the build needs */
function auditAdvisories() {
  const needed = askRegistry('--omit=dev');
  if (needed === null) {
    console.log('! Known advisories were not checked: the registry does not answer npm audit here. Run this again where it does.');
    return [];
  }
  const all = askRegistry() ?? needed;
  console.log(`${all.length} known advisories, ${needed.length} of them in what the build needs.`);
  for (const { package: name, severity, title, url } of all) console.log(`  ${severity}: ${name}: ${title} (${url})`);
  const today = new Date().toISOString().slice(0, 10);
  return findGrave(needed, policy, today).map(({ package: name, severity, title, url }) => `${severity}: ${name}: ${title} (${url})`);
}

/** @param {string[]} options */
function askRegistry(...options) {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only', ...options], { encoding: 'utf8', timeout: 120_000 });
  return readAuditReport(stdout ?? '');
}
