/**
 * `npm run bench:host`: asks nginx and Caddy for a mix of pages as fast as they answer, with wrk, and prints requests a second, errors and latency.
 * `--seconds 60` says how long, `--build build-kb` which built site; run `npm run compress` first.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createJiti } from 'jiti';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, build: { type: 'string', default: 'build' } } });
const jiti = createJiti(import.meta.url);
const { basePathOf, findProgram, startHost } = await jiti.import(path.resolve('tests/host/support/servers.ts'));

const paths = ['/', '/429/', '/sportradar/429/', '/codes/', '/situations/rate-limited/', '/429.json', '/sportradar/429.md', '/huntapi/', '/search/', '/docs/'];
const connections = 64;

/** What wrk counts. */
const script = (/** @type {string[]} */ all) => `
local paths = { ${all.map((one) => JSON.stringify(one)).join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip, br" })
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d %d %d %d\\n", summary.requests, summary.duration, e.connect + e.read + e.write + e.timeout, e.status,
    latency:percentile(50), latency:percentile(90), latency:percentile(99), latency.max, summary.bytes))
end
`;

const folder = mkdtempSync(path.join(tmpdir(), 'codebook-wrk-'));
try {
  for (const name of ['nginx', 'caddy']) await measure(name);
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {string} name */
async function measure(name) {
  if (!findProgram(name) || !findProgram('wrk')) return console.log(`${name}: not measured, since ${findProgram('wrk') ? name : 'wrk'} is not installed.`);
  const base = basePathOf(values.build);
  writeFileSync(`${folder}/mix.lua`, script(paths.map((one) => base + one)));
  const host = await startHost(name, values.build);
  try {
    const args = ['-t', '2', '-c', String(connections), '-d', `${values.seconds}s`, '-s', `${folder}/mix.lua`, host.http.replace('localhost', '127.0.0.1')];
    const { stdout } = spawnSync('wrk', name === 'caddy' ? ['-H', `Host: ${new URL(host.http).host}`, ...args] : args, { encoding: 'utf8' });
    report(name, stdout);
  } finally {
    await host.stop();
  }
}

/** @param {string} name @param {string} output of wrk */
function report(name, output) {
  const counted = /^RESULT (.*)$/m.exec(output)?.[1];
  if (!counted) throw new Error(`wrk said nothing that can be read:\n${output}`);
  const [requests = 0, microseconds = 1, broken = 0, refused = 0, p50 = 0, p90 = 0, p99 = 0, longest = 0, bytes = 0] = counted.split(' ').map(Number);
  const inMs = (/** @type {number} */ value) => `${(value / 1000).toFixed(1)} ms`;
  console.log(
    `${name}: ${Math.round(requests / (microseconds / 1e6))} requests/s, ${requests} in ${(microseconds / 1e6).toFixed(1)} s, ${(bytes / 1e6).toFixed(0)} MB; ` +
      `${broken} broken, ${refused} with an error status; latency 50 % ${inMs(p50)}, 90 % ${inMs(p90)}, 99 % ${inMs(p99)}, most ${inMs(longest)} (${connections} connections)`,
  );
  if (broken + refused > 0) process.exitCode = 1;
}
