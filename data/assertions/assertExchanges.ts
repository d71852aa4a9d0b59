import type { CodebookData } from '../codebookData';
import { bytesOf, fieldOf, type HttpMessage, isRequestLine, parseMessage, parseStatusLine } from '../httpMessage';
import { describeValue, type Problem } from '../problems';
import type { Exchange } from '../schema/exchange';
import type { RegisteredStatusCode } from '../schema/statusCode';
import type { Assertion } from './assertion';
import { areCodesReadable, codeFiles, knownCodes } from './knownCodes';

const file = 'data/exchanges.ts';

/** An example exchange is of a code that exists, is valid HTTP/1.1, and keeps what the specification asks of a response with the code. */
export const assertExchanges: Assertion = (data, context) => {
  if (!areCodesReadable(context)) return [];
  const known = knownCodes(data);
  const registrations = new Map(data.statusCodes.map((record) => [String(record.code), record]));
  return Object.entries(data.exchanges).flatMap(([code, exchange]) => {
    if (!known.has(code)) return [unknownCode(code)];
    const registration = registrations.get(code);
    return [...judgeRequest(code, exchange), ...judgeResponse(code, exchange, registration, data), ...(registration ? [] : judgeNote(code, exchange))];
  });
};

function unknownCode(code: string): Problem {
  return {
    file,
    path: code,
    found: `an exchange of ${code}`,
    expected: `a code of ${codeFiles.join(', ')}, or of a provider`,
    mend: 'Correct the number, or remove the exchange.',
  };
}

function judgeRequest(code: string, { request }: Exchange): Problem[] {
  const path = `${code}.request`;
  const message = parseMessage(request);
  if (!message) return [noHeaderField(path)];
  if (!isRequestLine(message.startLine) || fieldOf(message, 'Host') === undefined) {
    const found = `${describeValue(message.startLine)} and ${message.fields.length} header fields`;
    return [{ file, path, found, expected: 'a request line and `Host`', mend: 'Begin with a line such as `GET /v1/orders/7 HTTP/1.1`, then `Host`.' }];
  }
  return message.body === '' ? [] : judgeLength(path, message);
}

function judgeResponse(code: string, exchange: Exchange, registration: RegisteredStatusCode | undefined, data: CodebookData): Problem[] {
  const path = `${code}.response`;
  const message = parseMessage(exchange.response);
  if (!message) return [noHeaderField(path)];
  return [
    ...judgeStatusLine(code, message, registration ? [registration.reasonPhrase] : unregisteredPhrases(code, exchange, data), registration),
    ...(registration ? missingFields(path, message, registration) : []),
    ...judgeContent(path, message),
    ...judgeLength(path, message),
  ];
}

function noHeaderField(path: string): Problem {
  return {
    file,
    path,
    found: 'a line between the first and the empty one that is no header field',
    expected: 'lines of the form `Name: value`, then an empty line before the body',
    mend: 'Correct the line, or put an empty line in front of the body.',
  };
}

/** A code such as 208 stands as a status line inside the body of another response. */
function judgeStatusLine(code: string, message: HttpMessage, phrases: string[], registration: RegisteredStatusCode | undefined): Problem[] {
  const lines = phrases.map((phrase) => `HTTP/1.1 ${code} ${phrase}`);
  const isInside = registration !== undefined && parseStatusLine(message.startLine) !== undefined && lines.some((line) => message.body.includes(line));
  if (lines.includes(message.startLine) || isInside) return [];
  const [expected = ''] = lines;
  return [
    {
      file,
      path: `${code}.response`,
      found: describeValue(message.startLine),
      expected: `the status line \`${expected}\``,
      mend: registration
        ? 'Write the code and its registered phrase.'
        : 'Write the code, one space, and the published name, or nothing where the emitter publishes none; name in `note`, in backticks, what it sends instead.',
    },
  ];
}

/** None, a published name, or what the note quotes: some emitters send a phrase that is not the name of the code. */
function unregisteredPhrases(code: string, { note = '' }: Exchange, { unregisteredUses }: CodebookData): string[] {
  const names = unregisteredUses.filter((use) => use.code === code).flatMap(({ name }) => name ?? []);
  return ['', ...names, ...Array.from(note.matchAll(/`([^`]+)`/g), ([, quoted = '']) => quoted)];
}

function missingFields(path: string, message: HttpMessage, { headerFields }: RegisteredStatusCode): Problem[] {
  return headerFields
    .filter(({ direction, level, name }) => direction === 'response' && level === 'MUST' && fieldOf(message, name) === undefined)
    .map(({ name }) => ({
      file,
      path,
      found: `no \`${name}\``,
      expected: 'every header field that the specification requires',
      mend: `Add \`${name}\`, as ${codeFiles[0]} tells it.`,
    }));
}

function judgeContent(path: string, message: HttpMessage): Problem[] {
  const code = parseStatusLine(message.startLine)?.code ?? '';
  const isBodiless = code.startsWith('1') || ['204', '205', '304'].includes(code);
  const isLengthless = code.startsWith('1') || code === '204';
  return [
    ...(isBodiless && message.body !== ''
      ? [{ file, path, found: 'a body', expected: `no body with ${code}`, mend: 'End the message with its last header field.' }]
      : []),
    ...(isLengthless && fieldOf(message, 'Content-Length') !== undefined
      ? [{ file, path, found: '`Content-Length`', expected: `no \`Content-Length\` with ${code} (RFC 9110 section 8.6)`, mend: 'Remove the line.' }]
      : []),
  ];
}

function judgeLength(path: string, message: HttpMessage): Problem[] {
  const stated = fieldOf(message, 'Content-Length');
  const length = bytesOf(message.body);
  if (stated === undefined || stated === String(length)) return [];
  return [{ file, path, found: `\`Content-Length: ${stated}\``, expected: `the bytes of the body: ${length}`, mend: `Write \`Content-Length: ${length}\`.` }];
}

function judgeNote(code: string, { note }: Exchange): Problem[] {
  if (note) return [];
  return [
    {
      file,
      path: `${code}.note`,
      found: 'nothing, under an unregistered code',
      expected: 'whose response it is, and where that is documented',
      mend: 'Add `note`, for instance `As Cloudflare sends it: …`.',
    },
  ];
}
