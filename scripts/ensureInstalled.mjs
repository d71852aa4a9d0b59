import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed-lock';

/** Installs what the lock file names and nothing else, unless exactly that is installed already. Ends the process when it cannot. */
export function ensureInstalled() {
  assertLockFits();
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the packages of package-lock.json …');
  // Not `npm ci`: it refuses a lock file made on a machine whose registry lacks the binaries of other platforms, which are optional.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}

/** The lock file alone says what is installed: where package.json asks for something else, `npm install` would choose it silently. */
function assertLockFits() {
  const { status, stderr } = spawnSync('npm', ['ls', '--package-lock-only', '--depth=0'], { encoding: 'utf8' });
  if (status === 0) return;
  console.error(`package.json and package-lock.json do not fit together; run npm install and commit both.\n${stderr}`);
  process.exit(1);
}
