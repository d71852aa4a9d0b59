/** A header field as it stands: name and value. */
type HeaderField = [name: string, value: string];

/** An HTTP/1.1 message, taken apart (RFC 9112 section 2.1). */
export interface HttpMessage {
  /** The request line or status line. */
  startLine: string;
  fields: HeaderField[];
  /** What follows the empty line; empty where nothing does. */
  body: string;
}

/** The parts of a status line (RFC 9112 section 4). */
interface StatusLine {
  code: string;
  /** Empty where it is left out, which the standard allows. */
  reasonPhrase: string;
}

const fieldLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(\S(?:.*\S)?)[ \t]*$/;

/**
 * Takes an HTTP/1.1 message apart whose lines end with LF.
 * @returns undefined where a line of the header section is no header field.
 */
export function parseMessage(text: string): HttpMessage | undefined {
  const end = text.indexOf('\n\n');
  const [startLine = '', ...lines] = (end < 0 ? text : text.slice(0, end)).split('\n');
  const fields = lines.flatMap((line): HeaderField[] => {
    const [, name, value] = fieldLine.exec(line) ?? [];
    return name && value ? [[name, value]] : [];
  });
  return fields.length === lines.length ? { startLine, fields, body: end < 0 ? '' : text.slice(end + 2) } : undefined;
}

/** The parts of a status line; undefined for another line. The space behind the code stands there even without a reason phrase. */
export function parseStatusLine(line: string): StatusLine | undefined {
  const [, code, reasonPhrase] = /^HTTP\/1\.1 (\d{3}) (.*)$/.exec(line) ?? [];
  return code === undefined || reasonPhrase === undefined ? undefined : { code, reasonPhrase };
}

/** Whether a line begins a request: a method, a target and a version of HTTP (RFC 9112 section 3). */
export function isRequestLine(line: string): boolean {
  return /^[A-Z]+(?:-[A-Z]+)* [!-~]+ HTTP\/\d\.\d$/.test(line);
}

/** The value of a header field, whatever the capitals of its name. */
export function fieldOf({ fields }: HttpMessage, name: string): string | undefined {
  return fields.find(([own]) => own.toLowerCase() === name.toLowerCase())?.[1];
}

/** How many bytes a body has in UTF-8: what `Content-Length` states. */
export function bytesOf(body: string): number {
  return new TextEncoder().encode(body).length;
}
