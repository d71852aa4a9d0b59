import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { type Listening, listen } from './listen';

/** A static host whose release can change, and which can fall silent, while pages are open. */
export interface ReleaseHost extends Listening {
  /** Paths with the base path that were asked for since the host began or `requests` was emptied. */
  requests: string[];
  /** Serves another folder from now on. */
  serve(folder: string): void;
  /** Cuts every connection, as a lost network does. */
  drop(): void;
  /** Answers after so many milliseconds. */
  delay(milliseconds: number): void;
  /** Answers again, at once. */
  restore(): void;
  /** Answers 404 for paths that match. */
  lose(paths: RegExp): void;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Starts a host on a free port. It caches as a real one is told to: hashed files for ever, the rest asks again with its validator. */
export async function startReleaseHost(folder: string, base = '/'): Promise<ReleaseHost> {
  const state = { folder, isDropped: false, delay: 0, lost: /(?!)/, requests: [] as string[] };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (state.isDropped) {
      request.socket.destroy();
      return;
    }
    state.requests.push(pathname);
    setTimeout(() => (state.lost.test(pathname) ? notFound(response, state.folder) : answer(request, response, state.folder, base)), state.delay);
  });
  return {
    ...(await listen(server)),
    requests: state.requests,
    serve: (next) => Object.assign(state, { folder: next }),
    drop: () => {
      state.isDropped = true;
      server.closeAllConnections();
    },
    delay: (milliseconds) => Object.assign(state, { delay: milliseconds }),
    restore: () => Object.assign(state, { isDropped: false, delay: 0, lost: /(?!)/ }),
    lose: (lost) => Object.assign(state, { lost }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname.slice(base.length - 1))));
  const page = path.join(file, 'index.html');
  if (isFolder(file) && !pathname.endsWith('/')) response.writeHead(301, { location: `${pathname}/${search}` }).end();
  else if (isFile(file)) send(request, response, file);
  else if (pathname.startsWith(base) && isFile(page)) send(request, response, page);
  else notFound(response, folder);
}

function send(request: IncomingMessage, response: ServerResponse, file: string): void {
  const body = readFileSync(file);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const isHashed = /\/(assets|search-index)\//.test(file);
  const headers = {
    'content-type': mediaTypes[path.extname(file)] ?? 'text/plain; charset=utf-8',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag,
  };
  if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
  else response.writeHead(200, headers).end(body);
}

function notFound(response: ServerResponse, folder: string): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(path.join(folder, '404.html')));
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
