import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs the packages of a folder below `bench/` in the versions of its lock file, once. Throws where that fails. Not with `npm ci`: that refuses
 * a lock without the programs for other systems, which a registry may not hold.
 */
export function ensureInstalled(folder) {
  if (existsSync(path.join(folder, 'node_modules/.package-lock.json'))) return;
  console.log(`Installing the packages of ${path.relative(process.cwd(), folder)} …`);
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm install in ${folder} ended with ${status}.`);
}
