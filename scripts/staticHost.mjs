/**
 * A plain static host that compresses, for tests and measurements: `node scripts/staticHost.mjs build-kb /kb/ 4174`. `docusaurus serve` does not
 * compress, and below a base path it takes a file whose extension has more than four letters, such as `.woff2` or `.webmanifest`, for a page without
 * its last slash, and leads it nowhere.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const [folder = 'build', base = '/', port = '4174'] = process.argv.slice(2);
const root = path.resolve(folder);

const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** What is compressed already gains nothing. */
const isCompressible = (file) => !/\.(png|woff2|ico)$/.test(file);

/** Files as they are sent, by name: a file is read and compressed once. */
const bodies = new Map();

createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith(base)) return redirect(response, base);
  const file = path.join(root, path.normalize(decode(pathname.slice(base.length))));
  if (!file.startsWith(root)) return send(response, path.join(root, '404.html'), 404);
  if (!isFolder(file)) return existsSync(file) ? send(response, file, 200) : send(response, path.join(root, '404.html'), 404);
  if (!pathname.endsWith('/')) return redirect(response, `${pathname}/${search}`);
  const page = path.join(file, 'index.html');
  return existsSync(page) ? send(response, page, 200) : send(response, path.join(root, '404.html'), 404);
}).listen(Number(port), 'localhost');

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isFolder(file) {
  return existsSync(file) && statSync(file).isDirectory();
}

function redirect(response, location) {
  response.writeHead(302, { location }).end();
}

function send(response, file, status) {
  if (!bodies.has(file)) bodies.set(file, isCompressible(file) ? gzipSync(readFileSync(file)) : readFileSync(file));
  const headers = { 'content-type': mediaTypes[path.extname(file)] ?? 'text/plain; charset=utf-8' };
  if (isCompressible(file)) headers['content-encoding'] = 'gzip';
  response.writeHead(status, headers).end(bodies.get(file));
}
