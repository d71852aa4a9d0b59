import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

const pause = 200;
const pageSize = 4096;

/** Runs a command to its end. Returns seconds and the peak of the resident memory (bytes) of all its processes together; throws where it fails. */
export async function runWatched(program, args, { cwd, env }) {
  const start = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => child.kill();
  process.once('exit', end);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said = (said + data).slice(-20_000)));
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, residentMemory(child.pid))), pause);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  process.off('exit', end);
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
