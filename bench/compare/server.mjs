import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
const caching = { 'cache-control': 'public, max-age=3600' };
const kinds = { '.html': 'html', '.css': 'css', '.js': 'script', '.mjs': 'script', '.woff': 'font', '.woff2': 'font' };

/** What is compressed already gains nothing. Pagefind's own files are gzip inside. */
const isCompressible = (file) => !/\.(png|jpe?g|webp|avif|ico|woff2?|pagefind|pf_\w+)$/.test(file);

/**
 * One and the same host for all sites, on a free port of this machine: brotli at its best level where the browser takes it, as hosts send files
 * that were compressed at build, and 304 without a body where the browser asks whether its copy is still good. `sent` notes each answer:
 * `{ file, kind, brotli, gzip }`, sizes of the body in bytes.
 */
export async function serveFolder(folder) {
  const root = path.resolve(folder);
  const sent = [];
  const bodies = new Map();
  const read = (file) => bodies.get(file) ?? bodies.set(file, compress(file)).get(file);
  const server = createServer((request, response) => {
    const { file, location, status } = locate(root, request.url ?? '/');
    if (location) return response.writeHead(308, { location }).end();
    const body = read(file);
    const kind = (status === 200 && kinds[path.extname(file)]) || 'other';
    const isKnown = status === 200 && request.headers['if-none-match'] === body.tag;
    sent.push({ file: path.relative(root, file), kind, ...(isKnown ? { brotli: 0, gzip: 0 } : { brotli: body.brotli.length, gzip: body.gzip.length }) });
    if (isKnown) return response.writeHead(304, { etag: body.tag, ...caching }).end();
    send(response, status, file, body, /\bbr\b/.test(request.headers['accept-encoding'] ?? ''));
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const stop = () => server.close(() => undefined) && server.closeAllConnections();
  return { url: `http://localhost:${server.address().port}/`, sent, stop };
}

function send(response, status, file, { brotli, plain, tag }, takesBrotli) {
  const headers = { 'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream', etag: tag, ...caching };
  if (takesBrotli && isCompressible(file)) response.writeHead(status, { ...headers, 'content-encoding': 'br' }).end(brotli);
  else response.writeHead(status, headers).end(plain);
}

function compress(file) {
  const plain = existsSync(file) ? readFileSync(file) : Buffer.from('Not found');
  const tag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 16)}"`;
  return isCompressible(file)
    ? { plain, tag, brotli: brotliCompressSync(plain), gzip: gzipSync(plain, { level: 9 }) }
    : { plain, tag, brotli: plain, gzip: plain };
}

function locate(root, address) {
  const { pathname, search } = new URL(address, 'http://localhost');
  const file = path.join(root, path.normalize(decode(pathname)));
  const missing = { file: path.join(root, '404.html'), status: 404 };
  if (!file.startsWith(root)) return missing;
  if (!existsSync(file)) return missing;
  if (!statSync(file).isDirectory()) return { file, status: 200 };
  if (!pathname.endsWith('/')) return { location: `${pathname}/${search}` };
  const page = path.join(file, 'index.html');
  return existsSync(page) ? { file: page, status: 200 } : missing;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
