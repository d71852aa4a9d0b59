import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, fieldOf, isRequestLine, parseMessage, parseStatusLine } from '../../../data/httpMessage';

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,20}$/);
const value = fc.stringMatching(/^[!-~](?:[ -~]{0,30}[!-~])?$/);

describe('parseMessage', () => {
  it('takes any message apart that is put together from its parts', () => {
    fc.assert(
      fc.property(value, fc.array(fc.tuple(name, value)), fc.string({ minLength: 1 }), (startLine, fields, body) => {
        const text = [startLine, ...fields.map(([own, content]) => `${own}: ${content}`), '', body].join('\n');
        expect(parseMessage(text)).toEqual({ startLine, fields, body });
      }),
    );
  });

  it('takes a message without a body', () => {
    expect(parseMessage('HTTP/1.1 100 Continue')).toEqual({ startLine: 'HTTP/1.1 100 Continue', fields: [], body: '' });
  });

  it.each(['GET / HTTP/1.1\nHost api.example.com', 'GET / HTTP/1.1\nHost :api.example.com', 'GET / HTTP/1.1\n{ "id": 7 }', 'GET / HTTP/1.1\nHost:'])(
    'refuses a line that is no header field: %j',
    (text) => {
      expect(parseMessage(text)).toBeUndefined();
    },
  );
});

it('finds a header field whatever its capitals', () => {
  expect(fieldOf({ startLine: '', fields: [['RETRY-after', '30']], body: '' }, 'Retry-After')).toBe('30');
});

it('reads a status line, with its space even where there is no reason phrase', () => {
  expect([parseStatusLine('HTTP/1.1 404 Not Found'), parseStatusLine('HTTP/1.1 522 '), parseStatusLine('HTTP/1.1 522')]).toEqual([
    { code: '404', reasonPhrase: 'Not Found' },
    { code: '522', reasonPhrase: '' },
    undefined,
  ]);
});

it.each([
  ['GET /v1/orders?id=1 HTTP/1.1', true],
  ['CONNECT api.example.com:443 HTTP/1.1', true],
  ['GET /green tea HTTP/1.1', false],
  ['get / HTTP/1.1', false],
  ['GET / HTTP/2', false],
  ['HTTP/1.1 200 OK', false],
])('knows whether %s is a request line: %s', (line, expected) => {
  expect(isRequestLine(line)).toBe(expected);
});

it('counts bytes, not characters', () => {
  expect([bytesOf('tea'), bytesOf('thé')]).toEqual([3, 4]);
});
