import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { resultsFolder } from './folders.mjs';

/** Names a build: twelve letters from the names and sizes of its files. Names of scripts and styles hold the hash of their contents. */
export function hashBuild(folder) {
  const files = readdirSync(folder, { recursive: true }).toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file} ${statSync(path.join(folder, file)).size}\n`);
  return hash.digest('hex').slice(0, 12);
}

/** What was measured of a contender for a part (`page`, `search`, `build`, `growth`, `quality`) at a size; undefined where nothing was. */
export function readResult(part, size, id) {
  const file = toFile(part, size, id);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Keeps it, with the time. */
export function keepResult(part, size, id, result) {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(toFile(part, size, id), `${JSON.stringify({ at: new Date().toISOString(), ...result }, null, 1)}\n`);
}

const toFile = (part, size, id) => path.join(resultsFolder, `${part}-${size}-${id}.json`);
