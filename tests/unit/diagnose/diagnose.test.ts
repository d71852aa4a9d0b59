import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/catalog/diagnose/diagnose';
import { loadLookup } from '../../fixtures/lookup';

const lookup = await loadLookup();

/** An entry of a HAR. */
function harEntry(url: string, status: number, body = '') {
  return {
    startedDateTime: '2026-11-20T08:00:00Z',
    request: { method: 'GET', url, headers: [] },
    response: { status, headers: [{ name: 'Retry-After', value: '7' }], content: { text: body } },
  };
}

const entries = [
  harEntry('https://app.example.com/', 200),
  harEntry('https://app.example.com/style.css', 304),
  harEntry('https://app.example.com/blocked', 0),
  harEntry('https://app.example.com/logo.png', 404),
  harEntry('https://api.infoplug.io/v1/a', 402, '{"message":"insufficient_credits"}'),
  harEntry('https://api.infoplug.io/v1/b', 402, '{"message":"insufficient_credits"}'),
  harEntry('https://api.huntapi.com/v1/c', 502),
];
const har = JSON.stringify({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries } });

const transcript = `> POST /v1/search?api_key=abcdef123456 HTTP/1.1
> Host: api.infoplug.io
>
< HTTP/1.1 429 Too Many Requests
< date: Fri, 20 Nov 2026 08:00:00 GMT
< retry-after: 30
< x-ratelimit-limit: 500
< x-ratelimit-remaining: 0
< x-request-id: 4760c32a-8d72-4d1e-8018-b61fa687a509
<
{"message":"rate_limit_exceeded","details":"Ask jane@example.org"}`;

describe('diagnose', () => {
  it('reads a recording whole, however long the bodies in it are', () => {
    const page = harEntry('https://app.example.com/', 200, 'x'.repeat(2_000_000));
    const long = JSON.stringify({ log: { entries: [page, harEntry('https://api.huntapi.com/v1/c', 429)] } });
    const { isTruncated, matches } = diagnose(long, lookup);
    expect(isTruncated).toBe(false);
    expect(matches[0]?.path.replace(/#.*$/, '')).toBe('/huntapi/429/');
  });

  it("asks the question where a body says no more than the code's own name", () => {
    const [first] = diagnose('HTTP/1.1 429 Too Many Requests\nHost: api.sportradar.com\n\n{"message":"Too Many Requests"}', lookup).matches;
    expect(first?.path).toBe('/sportradar/429/');
    expect(first?.question).toBeTruthy();
  });

  it('says what it read', () => {
    expect(diagnose(transcript, lookup).readings).toEqual([
      {
        method: 'POST',
        url: 'https://api.infoplug.io/v1/search?api_key=[key]',
        host: 'api.infoplug.io',
        path: '/v1/search',
        code: '429',
        provider: { id: 'infoplug', name: 'Infoplug', by: 'host' },
        identifier: { text: 'rate_limit_exceeded', field: 'message' },
        bodyText: 'rate_limit_exceeded',
        retryAfter: { seconds: 30 },
        rateLimit: [
          { name: 'x-ratelimit-limit', value: '500' },
          { name: 'x-ratelimit-remaining', value: '0' },
        ],
        requestId: '4760c32a-8d72-4d1e-8018-b61fa687a509',
        time: 'Fri, 20 Nov 2026 08:00:00 GMT',
      },
    ]);
  });

  it('offers the condition, its entry and the code, each with its reasons', () => {
    const { matches } = diagnose(transcript, lookup);
    expect(matches.map(({ kind, path }) => [kind, path])).toEqual([
      ['condition', '/infoplug/429/#rate_limit_exceeded'],
      ['entry', '/infoplug/429/'],
      ['code', '/429/'],
    ]);
    expect(matches[0]?.reasons).toEqual([
      'The answer has the status code 429.',
      'The address api.infoplug.io belongs to Infoplug.',
      '`message` holds `rate_limit_exceeded`, which the provider documents.',
    ]);
  });

  it('asks the question that tells several conditions apart', () => {
    const [match] = diagnose('Sportradar returns 429', lookup).matches;
    expect(match?.path).toBe('/sportradar/429/');
    expect(match?.question).toBe(lookup.questions['/sportradar/429/']);
    expect(match?.conditionIds).toContain('throttled');
  });

  it('asks nothing where the words decide', () => {
    const [match] = diagnose('Sportradar returns 429: Quota Exceeded', lookup).matches;
    expect(match?.path).toBe('/sportradar/429/#quota-exceeded');
    expect(match?.question).toBeUndefined();
  });

  it('counts the failures of a HAR, the most frequent and then the gravest first', () => {
    const { matches, readings } = diagnose(har, lookup);
    expect(matches.map(({ count, path }) => [count, path])).toEqual([
      [2, '/infoplug/402/#insufficient_credits'],
      [1, '/502/'],
      [1, '/404/'],
    ]);
    expect(readings).toHaveLength(4);
    expect(readings[0]?.retryAfter).toEqual({ seconds: 7 });
  });

  it('reads the whole entries of a HAR that was cut', () => {
    expect(diagnose(har.slice(0, -60), lookup).matches[0]?.path).toBe('/infoplug/402/#insufficient_credits');
  });

  it('counts the failures of a log, each line judged apart', () => {
    const line = (host: string, code: number) => `{"level":50,"time":1,"url":"https://${host}/v1","res":{"statusCode":${code}},"msg":"x"}`;
    const log = [line('api.huntapi.com', 429), line('app.example.com', 429), line('api.huntapi.com', 200), line('api.huntapi.com', 429)].join('\n');
    expect(diagnose(log, lookup).matches.map(({ count, path }) => [count, path])).toEqual([
      [2, '/huntapi/429/'],
      [1, '/429/'],
    ]);
  });

  it('says that a provider does not document a code', () => {
    const [match] = diagnose('HTTP/1.1 418\nHost: api.infoplug.io', lookup).matches;
    expect(match).toMatchObject({ path: '/418/', kind: 'code' });
    expect(match?.reasons.at(-1)).toBe('Infoplug does not document 418, so this is what the code means in general.');
  });

  it('reads both codes of one ticket', () => {
    const paths = diagnose('Infoplug returned a 402 yesterday and today it returns a 429', lookup).matches.map(({ path }) => path);
    expect(paths).toEqual(['/infoplug/402/', '/infoplug/429/']);
  });

  it('reads a date to retry after', () => {
    const { readings } = diagnose('HTTP/1.1 503\nRetry-After: Fri, 20 Nov 2026 09:00:00 GMT', lookup);
    expect(readings[0]?.retryAfter).toEqual({ date: '2026-11-20T09:00:00.000Z' });
  });

  it.each([
    ['HTTPError: 403 Client Error: Forbidden for url: https://api.huntapi.com/v1/x', '/huntapi/403/'],
    ['HuntAPI 404 Not Found', '/huntapi/404/'],
    ['HuntAPI 401 Unauthorized', '/huntapi/401/'],
    ['HuntAPI 400 Bad Request', '/huntapi/400/'],
    ['HuntAPI says Forbidden', '/huntapi/403/'],
    ['Sportradar 403 Forbidden', '/sportradar/403/'],
    ['Sportradar 503 Service Unavailable', '/sportradar/503/'],
    ['APITube 404 Not Found', '/apitube/404/'],
    ['BadRequest: 400 from api.apitube.io', '/apitube/400/'],
  ])("takes a code's own name for no condition among several: %s", (text, path) => {
    const [first] = diagnose(text, lookup).matches;
    expect(first?.path).toBe(path);
    expect(first?.question).toBe(lookup.questions[path]);
    expect(first?.conditionIds).toEqual(lookup.conditions.filter(({ entryPath }) => entryPath === path).map(({ id }) => id));
  });

  it.each([
    ['HuntAPI 403 Forbidden: account deactivated', '/huntapi/403/#forbidden-account-deactivated'],
    ['HTTP/1.1 400 Bad Request\nHost: api.huntapi.com\n\n{"error":"Bad Request"}', '/huntapi/400/#bad-request'],
    ['Infoplug 404 Not Found', '/infoplug/404/#not_found'],
  ])('takes what stands beside the name, a documented field, or the only condition there is: %s', (text, path) => {
    expect(diagnose(text, lookup).matches[0]?.path).toBe(path);
  });

  it.each([
    ['HTTP/1.1 403 Forbidden\n\n<h1>Developer Over Qps</h1>', '/sportradar/403/#developer-over-qps', 'Only Sportradar documents “Developer Over QPS” for 403.'],
    [
      'HTTP/1.1 402 Payment Required\n\n{"error":"You have open invoices"}',
      '/huntapi/402/#payment-required-you-have-open-invoices',
      'Only HuntAPI documents “You Have Open Invoices” for 402.',
    ],
    [
      '192.0.2.1 - - [20/Nov/2026:08:00:00 +0000] "GET /nba/x.json HTTP/1.1" 403 28 "-" "okhttp/4.12" Developer Over Qps',
      '/sportradar/403/#developer-over-qps',
      'Only Sportradar documents “Developer Over QPS” for 403.',
    ],
    ['HTTP/1.1 400\n\n{"error":"payload_is_empty"}', '/infoplug/400/#payload_is_empty', 'Only Infoplug documents “payload_is_empty” for 400.'],
  ])('offers what one provider alone documents for a code, and claims no provider: %s', (text, path, reason) => {
    const { matches, readings } = diagnose(text, lookup);
    expect(matches.map((match) => match.path)).toEqual([path, `/${path.split('/')[2]}/`]);
    expect(matches[0]?.reasons.at(-1)).toBe(reason);
    expect(readings[0]?.provider).toBeNull();
  });

  it.each([
    'GET https://api.other.example/v1 403 Developer Over Qps',
    'HTTP/1.1 403\nHost: api.other.example\n\n<h1>Developer Over Qps</h1>',
    'HTTP/1.1 404\n\n<h1>Developer Over Qps</h1>',
    'HTTP/1.1 503 Service Unavailable\n\n<p>Backend fetch failed</p>',
    'HTTP/1.1 429\n\n{"error":{"code":"rate_limit_exceeded"}}',
  ])('offers no provider where the call went elsewhere, the code is another, or everybody says so: %s', (text) => {
    expect(diagnose(text, lookup).matches.map(({ kind }) => kind)).toEqual(['code']);
  });

  it('does not claim a body for a provider when the call went elsewhere', () => {
    const [match] = diagnose('POST https://api.other.example/v1 401\n{"message":"Unauthorized"}', lookup).matches;
    expect(match?.path).toBe('/401/');
  });
});
