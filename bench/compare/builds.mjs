import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../project.mjs';
import { buildOurs, buildPeer } from './buildSites.mjs';
import { contenders } from './contenders.mjs';
import { siteFolder } from './folders.mjs';
import { hashBuild, keepResult, readResult } from './results.mjs';

/** Up to so many pages come from our real site as it is; more are made up. */
const realPages = 200;
const isReal = (size) => size === 'all' || Number(size) <= realPages;

/**
 * Knows where each site of each size is built, and builds it; throws `LimitError` where that takes longer than `limit` seconds.
 * `given`: folders of ours by size, such as `{ 1000: 'reports/site' }`; `real` is our real site.
 */
export function createBuilds(real, given, limit) {
  const ours = (size) => path.resolve(given[size] ?? (isReal(size) ? real : siteFolder('ours', size)));
  const folderOf = (id, size) => (id === 'ours' ? ours(size) : path.join(siteFolder(id, size), contenders.find((one) => one.id === id).output));
  const isGiven = (id, size) => id === 'ours' && (isReal(size) || given[size] !== undefined);
  const build = async (id, size) => {
    if (isGiven(id, size)) return assertBuilt(ours(size));
    if (id !== 'ours') await ensureBuilt('ours', size);
    const contender = contenders.find((one) => one.id === id);
    const running = id === 'ours' ? buildOurs(size, limit) : buildPeer(contender, size, ours(size), limit);
    keepBuild(id, size, folderOf(id, size), await running.catch((error) => giveUp(id, size, error)));
  };
  const ensureBuilt = async (id, size) => {
    const folder = folderOf(id, size);
    if (isGiven(id, size) || !isWhole(folder, readResult('build', size, id))) await build(id, size);
    return folder;
  };
  return { build, ensureBuilt };
}

/** A build that was broken off is there too, but is not the one that was kept. */
function isWhole(folder, kept) {
  return kept !== undefined && existsSync(folder) && hashBuild(folder) === kept.hash;
}

/** What was stopped half way may fill the disk. */
function giveUp(id, size, error) {
  rmSync(siteFolder(id, size), { recursive: true, force: true });
  throw error;
}

function assertBuilt(folder) {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`${path.relative(root, folder)} holds no built site: run npm run build, or name one with --build.`);
}

function keepBuild(id, size, folder, { pages, peakBytes, seconds }) {
  const figures = { pages, secondsPerThousand: (1000 * seconds) / pages, peakMebibytes: peakBytes / 1024 ** 2 };
  keepResult('build', size, id, { hash: hashBuild(folder), seconds, figures });
  console.log(`${id} at ${size} pages: built in ${seconds.toFixed(1)} s, ${figures.peakMebibytes.toFixed(0)} MiB`);
}
