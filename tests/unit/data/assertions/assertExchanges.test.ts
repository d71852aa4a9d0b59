import { describe, expect, it } from 'vitest';
import { assertExchanges } from '../../../../data/assertions/assertExchanges';
import type { CodebookData } from '../../../../data/codebookData';
import { anExchange, aStatusCode, aUse, someData } from '../../../fixtures/builders';

function problemsOf(change: Partial<CodebookData>, ...unreadable: string[]) {
  return assertExchanges(someData(change), { unreadable: new Set(unreadable) });
}

/** The problems of one exchange under 429. */
function problemsOf429(change: Parameters<typeof anExchange>[0], registration: Parameters<typeof aStatusCode>[0] = {}) {
  return problemsOf({ exchanges: { 429: anExchange(change) }, statusCodes: [aStatusCode(registration)] });
}

function ofCode(code: number, response: string) {
  return problemsOf({ exchanges: { [code]: anExchange({ response }) }, statusCodes: [aStatusCode({ code, reasonPhrase: 'Name' })] });
}

describe('assertExchanges', () => {
  it('accepts an exchange that keeps the rules', () => {
    expect(problemsOf429({})).toEqual([]);
  });

  it('refuses a code that nobody names', () => {
    expect(problemsOf({ exchanges: { 777: anExchange() } })).toMatchObject([{ file: 'data/exchanges.ts', path: '777', found: 'an exchange of 777' }]);
  });

  it.each(['HTTP/1.1 428 Too Many Requests', 'HTTP/1.1 429 Slow Down', 'HTTP/1.1 429 '])('refuses the status line %j', (response) => {
    expect(problemsOf429({ response })).toMatchObject([
      { path: '429.response', found: JSON.stringify(response), expected: 'the status line `HTTP/1.1 429 Too Many Requests`' },
    ]);
  });

  it('accepts the status line inside the body of another response', () => {
    const response = 'HTTP/1.1 207 Multi-Status\n\n<status>HTTP/1.1 429 Too Many Requests</status>';
    expect(problemsOf429({ response })).toEqual([]);
  });

  it('refuses a response without a header field that the specification requires', () => {
    const required = { name: 'Allow', direction: 'response', level: 'MUST', text: 'The methods.' } as const;
    const headerFields = [required, { ...required, name: 'Link', level: 'SHOULD' }, { ...required, name: 'Via', direction: 'request' }] as const;
    expect(problemsOf429({}, { headerFields: [...headerFields] })).toMatchObject([{ path: '429.response', found: 'no `Allow`' }]);
  });

  it.each(['request', 'response'] as const)('refuses an untrue length of the %s', (side) => {
    const first = side === 'request' ? 'POST / HTTP/1.1\nHost: api.example.com' : 'HTTP/1.1 429 Too Many Requests';
    expect(problemsOf429({ [side]: `${first}\nContent-Length: 3\n\nthé` })).toMatchObject([
      { path: `429.${side}`, found: '`Content-Length: 3`', expected: 'the bytes of the body: 4' },
    ]);
  });

  it('accepts a request that has not sent its body yet', () => {
    expect(problemsOf429({ request: 'POST / HTTP/1.1\nHost: api.example.com\nContent-Length: 3\nExpect: 100-continue' })).toEqual([]);
  });

  it.each(['GET / HTTP/1.1', 'GET /\nHost: api.example.com'])('refuses the request %j', (request) => {
    expect(problemsOf429({ request })).toMatchObject([{ path: '429.request', expected: 'a request line and `Host`' }]);
  });

  it.each(['request', 'response'] as const)('refuses a line in the head of the %s that is no header field', (side) => {
    expect(problemsOf429({ [side]: 'GET / HTTP/1.1\nHost: api.example.com\n{ "id": 7 }' })).toMatchObject([
      { path: `429.${side}`, expected: expect.stringContaining('`Name: value`') },
    ]);
  });

  it.each([103, 204, 205, 304])('refuses a body with %s', (code) => {
    expect(ofCode(code, `HTTP/1.1 ${code} Name\n\nbody`)).toMatchObject([{ path: `${code}.response`, found: 'a body', expected: `no body with ${code}` }]);
  });

  it.each([103, 204])('refuses `Content-Length` with %s', (code) => {
    expect(ofCode(code, `HTTP/1.1 ${code} Name\nContent-Length: 0`)).toMatchObject([{ path: `${code}.response`, found: '`Content-Length`' }]);
  });

  it('accepts `Content-Length: 0` with 205', () => {
    expect(ofCode(205, 'HTTP/1.1 205 Name\nContent-Length: 0')).toEqual([]);
  });

  it.each(['HTTP/1.1 499 ', 'HTTP/1.1 499 Client Closed Request'])('accepts %j of an unregistered code whose emitter is named', (response) => {
    expect(problemsOf({ exchanges: { 499: anExchange({ response, note: 'As nginx sends it.' }) }, unregisteredUses: [aUse()] })).toEqual([]);
  });

  it('accepts the reason phrase of an unregistered code that the note quotes, and no other', () => {
    const ofPhrase = (phrase: string) =>
      problemsOf({
        exchanges: { 499: anExchange({ response: `HTTP/1.1 499 ${phrase}`, note: 'The server writes `unknown status`.' }) },
        unregisteredUses: [aUse()],
      });
    expect(ofPhrase('unknown status')).toEqual([]);
    expect(ofPhrase('Something Else')).toMatchObject([{ path: '499.response', found: '"HTTP/1.1 499 Something Else"' }]);
  });

  it('refuses an unregistered code without a word on whose it is', () => {
    expect(problemsOf({ exchanges: { 499: anExchange({ response: 'HTTP/1.1 499 ' }) } })).toMatchObject([{ path: '499.note' }]);
  });

  it('judges nothing while the codes cannot be read', () => {
    expect(problemsOf({ exchanges: { 777: anExchange() } }, 'data/statusCodes.ts')).toEqual([]);
  });
});
