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

/** What all results of this run have in common: when it began. */
let run = new Date().toISOString();

/** Goes on with the run that was broken off: what is kept from here on belongs to it. */
export function continueRun() {
  run = readResults().toSorted((one, other) => (one.at < other.at ? 1 : -1))[0]?.run ?? run;
}

/** Keeps it, with the time and the run. */
export function keepResult(part, size, id, result) {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(toFile(part, size, id), `${JSON.stringify({ at: new Date().toISOString(), run, ...result }, null, 1)}\n`);
}

/** All that is kept. */
export function readResults() {
  if (!existsSync(resultsFolder)) return [];
  const names = readdirSync(resultsFolder).filter((name) => name.endsWith('.json'));
  return names.map((name) => JSON.parse(readFileSync(path.join(resultsFolder, name), 'utf8')));
}

const toFile = (part, size, id) => path.join(resultsFolder, `${part}-${size}-${id}.json`);
