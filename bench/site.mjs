import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './project.mjs';

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

/** Serves a site that is served already, with another search index in place of its own. */
export async function serveWithIndex(site, files) {
  const contents = new Map(files.map(({ content, name }) => [name, content]));
  const bodies = new Map();
  const bodyOf = (name) => {
    const body = bodies.get(name) ?? gzipSync(contents.get(name));
    bodies.set(name, body);
    return body;
  };
  const server = createServer((request, response) => {
    const [, name] = /^\/search-index\/(.+)\.[0-9a-f]{12}\.json$/.exec(request.url) ?? [];
    if (!contents.has(name)) return passOn(request, response, site.url);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-encoding': 'gzip', 'cache-control': 'no-store' }).end(bodyOf(name));
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return { url: `http://localhost:${server.address().port}/`, stop: () => Promise.all([server.close(), site.stop()]) };
}

function passOn({ headers, url }, response, origin) {
  get(new URL(url, origin), { headers }, (answer) => answer.pipe(response.writeHead(answer.statusCode, answer.headers))).on('error', () => response.destroy());
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
