import { type IncomingHttpHeaders, type RequestOptions, request as requestHttp } from 'node:http';
import { connect } from 'node:http2';
import { request as requestHttps } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer as it came: nothing was followed or decoded. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path exactly as it is written. */
export function ask(origin: string, path: string, { headers = {}, method = 'GET' }: Pick<RequestOptions, 'headers' | 'method'> = {}): Promise<Answer> {
  const { hostname, port, protocol } = new URL(origin);
  const request = protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers, rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

/** What the answer holds once it is decoded. */
export function decoded({ body, headers }: Answer): string {
  const coding = headers['content-encoding'];
  if (coding === 'br') return brotliDecompressSync(body).toString();
  return (coding === 'gzip' ? gunzipSync(body) : body).toString();
}

/** Asks over HTTP/2; @returns the status and the protocol that both sides agreed on. */
export function askHttp2(origin: string, path: string): Promise<{ status: number; protocol: string | undefined }> {
  return new Promise((resolve, reject) => {
    const session = connect(origin, { rejectUnauthorized: false }).on('error', reject);
    const stream = session.request({ ':path': path });
    stream.on('response', (headers) => {
      resolve({ status: Number(headers[':status']), protocol: session.alpnProtocol });
      stream.resume().on('end', () => session.close());
    });
  });
}
