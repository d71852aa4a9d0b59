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

  it('does not claim a body for a provider when the call went elsewhere', () => {
    const [match] = diagnose('POST https://api.other.example/v1 401\n{"message":"Unauthorized"}', lookup).matches;
    expect(match?.path).toBe('/401/');
  });
});
