import { rmSync } from 'node:fs';
import { root } from '../project.mjs';
import { toProgram } from './contenders.mjs';
import { peerFolder, siteFolder } from './folders.mjs';
import { ensureInstalled } from './install.mjs';
import { readAddresses, readPages } from './twins.mjs';
import { runWatched } from './watchedRun.mjs';
import { writeSite } from './writeSite.mjs';

/** No build asks home, and none starts from an earlier one's cache. */
const env = { CI: '1', ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true', NODE_ENV: 'production' };

/** Builds a peer's site of so many pages from a build of ours. Returns pages, seconds and peak memory; `limit` in seconds. */
export async function buildPeer(contender, size, ours, limit) {
  ensureInstalled(peerFolder(contender.id));
  const pages = readPages(ours, size === 'all' ? Number.POSITIVE_INFINITY : Number(size));
  const site = writeSite(contender, size, pages);
  const measured = await runWatched(...toProgram(contender), { cwd: site, env, limit });
  return { pages: pages.length, ...measured };
}

/** Builds our own site of so many pages from made-up data, without pictures. Returns pages, seconds and peak memory. */
export async function buildOurs(size, limit) {
  const site = siteFolder('ours', size);
  const data = `reports/bench-data/${size}`;
  await runWatched(process.execPath, ['bench/makeData.mjs', '--pages', size, '--out', data], { cwd: root, env: {} });
  rmSync(site, { recursive: true, force: true });
  const own = { CODEBOOK_DATA_FOLDER: data, CODEBOOK_PICTURES: 'off', DOCUSAURUS_GENERATED_FILES_DIR_NAME: 'reports/bench-generated' };
  const measured = await runWatched(process.execPath, ['scripts/build.mjs', '--out-dir', site], { cwd: root, env: { ...env, ...own }, limit });
  return { pages: readAddresses(site).length, ...measured };
}
