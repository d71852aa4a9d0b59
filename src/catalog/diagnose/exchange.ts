/** One exchange as it was cut out of a paste: what is certain, and the rest to be read. */
export interface Exchange {
  /** `response`: with a status line; `record`: a line or object of a log; `prose`: anything else. */
  kind: 'response' | 'record' | 'prose';
  method: string | null;
  url: string | null;
  /** The code that a status line, a log format or a HAR states; nothing else then counts. */
  code: string | null;
  headers: { name: string; value: string }[];
  /** Running text, without header fields and JSON. */
  text: string;
  /** What a line of a log says behind the code, without addresses and agents: a body's words may stand there. */
  tail: string;
  /** The JSON bodies in it. */
  bodies: unknown[];
  time: string | null;
}

/** An exchange of which nothing is known yet. */
export function anExchange(known: Partial<Exchange>): Exchange {
  return { kind: 'prose', method: null, url: null, code: null, headers: [], text: '', tail: '', bodies: [], time: null, ...known };
}

/** The value of the first of these header fields. */
export function headerOf({ headers }: Exchange, ...names: string[]): string | null {
  return headers.find(({ name }) => names.includes(name.toLowerCase()))?.value ?? null;
}
