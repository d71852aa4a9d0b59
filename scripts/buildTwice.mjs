/**
 * `npm run build:twice`: builds the committed state in two folders of different names, without any cache and under different settings of the
 * machine, and compares every byte of what comes out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';

const places = [
  { folder: 'first', env: { TZ: 'UTC', LANG: 'C.UTF-8' } },
  { folder: path.join('second', 'deeper down'), env: { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' } },
];

ensureInstalled();
const root = mkdtempSync(path.join(tmpdir(), 'codebook-twice-'));
try {
  const outputs = places.map(build);
  report(...outputs.map(readTree));
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Builds the commit in a folder of its own; @returns the folder of the built site. */
function build({ folder, env }) {
  const place = path.join(root, folder);
  mkdirSync(place, { recursive: true });
  const archive = execFileSync('git', ['archive', '--format=tar', 'HEAD'], { maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', place], { input: archive });
  cpSync('node_modules', path.join(place, 'node_modules'), { recursive: true, verbatimSymlinks: true, filter: (name) => !name.endsWith(`${path.sep}.cache`) });
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: place, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
  return path.join(place, 'build');
}

/** Every file of a folder with its content. @returns {Map<string, Buffer>} */
function readTree(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      return [path.relative(folder, file), readFileSync(file)];
    }),
  );
}

/** @param {Map<string, Buffer>} first @param {Map<string, Buffer>} second */
function report(first, second) {
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = names.filter((name) => !first.get(name)?.equals(second.get(name) ?? Buffer.alloc(0)));
  for (const name of different.slice(0, 20)) console.log(`differs: ${name}`);
  console.log(`${names.length} files, ${different.length} different.`);
  process.exitCode = different.length === 0 ? 0 : 1;
}
