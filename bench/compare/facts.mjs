import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem, type } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../page.mjs';
import { root } from '../project.mjs';
import { contenders } from './contenders.mjs';
import { peerFolder } from './folders.mjs';

/** What measured what: a line each. */
export function readFacts() {
  const peers = contenders.filter(({ packages }) => packages).flatMap(({ id, packages }) => packages.map((name) => versionOf(peerFolder(id), name)));
  const lighthouse = versionOf(path.join(root, 'bench/lighthouse'), 'lighthouse');
  return [
    `Versions: ${[...peers, lighthouse].join(', ')}, Node ${process.version}, ${browserVersion()}.`,
    `Machine: ${type()}, ${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 1024 ** 3)} GiB.`,
  ];
}

function versionOf(folder, name) {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}` : `${name} (not installed)`;
}

function browserVersion() {
  return execFileSync(findBrowser(), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
