import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';

const pause = 200;
const pageSize = 4096;

/** A run that was stopped: its message says after how much time, and at how much memory. */
export class LimitError extends Error {}

/** So much of the machine's memory is left to others. */
const spared = 1.5 * 1024 ** 3;

/**
 * Runs a command to its end. Returns seconds and the peak of the resident memory (bytes) of all its processes together; throws where it fails, and a
 * `LimitError` where it takes longer than `limit` seconds or nearly all memory of the machine.
 */
export async function runWatched(program, args, { cwd, env, limit = Number.POSITIVE_INFINITY }) {
  const start = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => child.kill();
  process.once('exit', end);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said = (said + data).slice(-20_000)));
  let peak = 0;
  let limitError;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentMemory(child.pid));
    const seconds = (performance.now() - start) / 1000;
    if (seconds < limit && peak < totalmem() - spared) return;
    limitError ??= new LimitError(`stopped after ${(seconds / 60).toFixed(0)} min, ${(peak / 1024 ** 3).toFixed(1)} GiB`);
    child.kill('SIGKILL');
  }, pause);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  process.off('exit', end);
  if (limitError) throw limitError;
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said}`);
  return { seconds: (performance.now() - start) / 1000, peakBytes: peak };
}

/** Bytes that a process and all below it hold, as Linux counts them: what two of them share is counted twice. 0 elsewhere. */
function residentMemory(pid) {
  const processes = readProcesses();
  const below = new Set([pid]);
  // A child may have a lower number than its parent: until none is added.
  for (let size = 0; size !== below.size; ) {
    size = below.size;
    for (const { parent, pid: own } of processes) if (below.has(parent)) below.add(own);
  }
  return processes.filter((one) => below.has(one.pid)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function readProcesses() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProcess);
  } catch {
    return [];
  }
}

function readProcess(name) {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [{ pid: Number(name), parent: Number(parent), bytes: Number(rest[19]) * pageSize }];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
