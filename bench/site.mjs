import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './project.mjs';

/** The built files that hold nothing but the search index, with the code around its JSON. */
export function findIndexChunks(build) {
  const folder = path.join(build, 'assets/js');
  if (!existsSync(folder)) throw new Error(`${build} holds no built site: run npm run build first.`);
  const chunks = readdirSync(folder).flatMap((name) => {
    const text = name.endsWith('.js') ? readFileSync(path.join(folder, name), 'utf8') : '';
    const isIndex = text.includes('insufficient_credits') && /["{,]questions["']?:/.test(text) && text.includes('serializationVersion');
    const [, before, after] = (isIndex && /^([\s\S]{0,500}?\.exports=)[\s\S]*?(\}\}\]\);?\s*)$/.exec(text)) || [];
    return before ? [{ name, before, after }] : [];
  });
  if (chunks.length === 0) throw new Error(`No file of ${folder} holds the search index.`);
  return chunks;
}

/** The file as the bundler would have written it, with another index in it, and notes of when its JSON is read. */
export function fillChunk({ after, before }, json) {
  const literal = json.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
  return `${before}(()=>{const start=performance.now();const index=JSON.parse('${literal}');globalThis.benchParse=performance.now()-start;return index})()${after}`;
}

/** Serves the built site compressed, as hosts do. */
export async function serveSite(build, port) {
  const child = spawn(process.execPath, [path.join(root, 'scripts/staticHost.mjs'), path.resolve(build), '/', String(port)], { stdio: 'ignore' });
  // However this process ends, the server ends with it.
  process.on('exit', () => child.kill());
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) process.once(signal, () => process.exit(code));
  const url = `http://localhost:${port}/`;
  for (let attempt = 0; !(await isThere(url)); attempt += 1) {
    if (attempt > 120 || child.exitCode !== null) {
      child.kill();
      throw new Error(`The site did not come up at ${url}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return { url, stop: () => stopChild(child) };
}

/** Serves one file compressed, as a host does, for requests that are turned to it. */
export async function serveFile(text) {
  const body = gzipSync(text);
  const headers = {
    'content-type': 'text/javascript; charset=utf-8',
    'content-encoding': 'gzip',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  };
  const server = createServer((_, response) => response.writeHead(200, headers).end(body)).listen(0, 'localhost');
  await once(server, 'listening');
  return { url: `http://localhost:${server.address().port}/`, stop: () => server.close() };
}

async function stopChild(child) {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

const isThere = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
