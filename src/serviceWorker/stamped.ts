/** A response with a body of ours: without the headers that spoke of the former one, and with some more. */
export function stamped(response: Response, body: string, extra: Readonly<Record<string, string>>): Response {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'etag', 'set-cookie']) headers.delete(name);
  for (const [name, value] of Object.entries(extra)) headers.set(name, value);
  return new Response(body, { status: response.status, headers });
}
