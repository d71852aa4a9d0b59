import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { type Listening, listen } from './listen';

/**
 * Starts a host over which a page comes bit by bit, as it does on a poor network. Pages pause for so many milliseconds at each place; `findPauses` gives
 * the places, as offsets into the HTML in ascending order.
 */
export async function startSlowHost(folder: string, findPauses: (html: string) => number[], pause = 60): Promise<Listening> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.endsWith('/')) return answerFile(response, path.join(folder, pathname));
    const html = readFileSync(path.join(folder, pathname, 'index.html'), 'utf8');
    return void sendInPieces(response, html, findPauses(html), pause);
  });
  return listen(server);
}

async function sendInPieces(response: ServerResponse, html: string, pauses: number[], pause: number): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  for (const [index, end] of [...pauses, html.length].entries()) {
    response.write(html.slice(pauses[index - 1] ?? 0, end));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  response.end();
}

/** Pages are asleep: nothing else is needed to draw them. */
function answerFile(response: ServerResponse, file: string): void {
  try {
    const body = readFileSync(file);
    response.writeHead(200).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
