import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/catalog/diagnose/diagnose';
import type { GoAnswer } from '../../../src/catalog/go/goAnswer';
import { readGoRequest } from '../../../src/catalog/go/goRequest';
import { resolveGo } from '../../../src/catalog/go/resolveGo';
import { toDocuments } from '../../../src/catalog/search/documents';
import { search } from '../../../src/catalog/search/search';
import { realSearchIndex } from '../../fixtures/realSearch';

const index = await realSearchIndex();
const searcher = { lookup: index.lookup, ask: (query: string, limit: number) => search(query, index, limit) };
const paths = new Set(toDocuments(index.lookup, []).map(({ path }) => path));

function go(values: Record<string, string>): GoAnswer {
  return resolveGo(readGoRequest(`?${new URLSearchParams(values)}`, ''), { searcher, diagnose });
}

const nearestOf = (answer: GoAnswer) => answer.nearest.map(({ path }) => path);

describe('a request that is understood goes to', () => {
  it.each([
    // The provider, by any of its names.
    [{ provider: 'sportradar' }, '/sportradar/'],
    [{ provider: 'Sport Radar' }, '/sportradar/'],
    [{ provider: 'SPORTRADAR ' }, '/sportradar/'],
    [{ provider: 'sportradr' }, '/sportradar/'],
    [{ provider: 'api.sportradar.com' }, '/sportradar/'],
    [{ provider: 'https://api.sportradar.com/soccer/v4/en/competitions.json?api_key=abcdefgh' }, '/sportradar/'],
    [{ provider: 'LinkedIn Questor' }, '/infoplug/'],
    [{ provider: 'open-api.js.org' }, '/open-api/'],
    // The status, as helpdesks write it.
    [{ status: '429' }, '/429/'],
    [{ status: ' 429 ' }, '/429/'],
    [{ status: 'HTTP 429' }, '/429/'],
    [{ status: '429 Too Many Requests' }, '/429/'],
    [{ status: 'Too Many Requests' }, '/429/'],
    [{ status: 'HTTP/1.1 503 Service Unavailable' }, '/503/'],
    [{ status: '429.0' }, '/429/'],
    [{ status: '４２９' }, '/429/'],
    [{ status: 'unauthorized' }, '/401/'],
    [{ status: '4xx' }, '/4xx/'],
    [{ status: '5XX' }, '/5xx/'],
    [{ status: '999' }, '/999/'],
    [{ status: '000' }, '/000/'],
    // Both.
    [{ provider: 'sportradar', status: '429' }, '/sportradar/429/'],
    [{ provider: 'Questor', status: 'HTTP 429' }, '/infoplug/429/'],
    [{ provider: 'hunt api', status: '402', id: '', text: 'undefined' }, '/huntapi/402/'],
    // A text that singles no condition out leads to the page that asks what tells them apart.
    [{ provider: 'sportradar', status: '429', text: 'my customer is angry' }, '/sportradar/429/'],
    [{ text: 'we get 429 from sportradar since monday' }, '/sportradar/429/'],
    [{ provider: 'huntapi', text: 'Our calls fail with 402' }, '/huntapi/402/'],
    // The identifier.
    [{ provider: 'infoplug', id: 'limit_out_of_range' }, '/infoplug/400/#limit_out_of_range'],
    [{ provider: 'infoplug', id: 'Limit-Out-Of-Range' }, '/infoplug/400/#limit_out_of_range'],
    [{ provider: 'infoplug', id: 'limit_out_of_rnage' }, '/infoplug/400/#limit_out_of_range'],
    [{ provider: 'sportradar', id: 'Quota Exceeded' }, '/sportradar/429/#quota-exceeded'],
    [{ provider: 'sportradar', status: '429', id: 'throttled' }, '/sportradar/429/#throttled'],
    [{ id: 'ER0203' }, '/apitube/429/#ER0203'],
    [{ id: 'er0203' }, '/apitube/429/#ER0203'],
    [{ status: '4xx', id: 'ER0203' }, '/apitube/429/#ER0203'],
    [{ provider: 'huntapi', status: '401', id: 'inactive-api-key' }, '/huntapi/401/#inactive-api-key'],
    [{ id: '429' }, '/429/'],
    [{ provider: 'sportradar', id: '429' }, '/sportradar/429/'],
    // The identifier in the place of the status, and the status in the place of the identifier.
    [{ provider: 'apitube.io', status: 'ER0203' }, '/apitube/429/#ER0203'],
    [{ status: 'er0203' }, '/apitube/429/#ER0203'],
    [{ status: 'ER0203', id: 'ER0203' }, '/apitube/429/#ER0203'],
    [{ status: 'ER0203', id: '429' }, '/apitube/429/#ER0203'],
    [{ provider: 'sportradar', status: 'Throttled' }, '/sportradar/429/#throttled'],
    [{ status: '429', code: 'ER0203' }, '/apitube/429/#ER0203'],
    // The name of the code says no more than the code.
    [{ provider: 'huntapi', id: 'Not Found' }, '/huntapi/404/'],
    [{ provider: 'huntapi', status: '404', id: 'not_found' }, '/huntapi/404/'],
    // An e-mail address by its domain.
    [{ provider: 'support@sportradar.com' }, '/sportradar/'],
    [{ provider: 'Support <support@sportradar.com>', status: '429' }, '/sportradar/429/'],
    [{ provider: 'https://user:secret@api.sportradar.com/soccer' }, '/sportradar/'],
    // Other names.
    [{ api: 'sportradar', code: '429' }, '/sportradar/429/'],
    [{ host: 'api.apitube.io', error_code: 'ER0203' }, '/apitube/429/#ER0203'],
    [{ subject: 'sportradar 429', utm_source: 'mail' }, '/sportradar/429/'],
    // The text.
    [{ text: 'sportradar 429' }, '/sportradar/429/'],
    [{ text: 'why 503?' }, '/503/'],
    [{ text: 'getting insufficient_credits from infoplug' }, '/infoplug/402/#insufficient_credits'],
    [{ text: 'sportradar 403 developer over rate' }, '/sportradar/403/#developer-over-rate'],
    [{ provider: 'sportradar', status: '429', text: 'Quota Exceeded' }, '/sportradar/429/#quota-exceeded'],
    [{ provider: 'apitube.io', status: '401', text: 'The key has expired' }, '/apitube/401/#ER0230'],
    [{ provider: 'infoplug', status: '402', text: '500 credits left' }, '/infoplug/402/'],
    [{ provider: 'infoplug', text: 'too many requests' }, '/infoplug/429/'],
    [{ text: 'We bought 500 credits and get 402 from Infoplug on each call today' }, '/infoplug/402/'],
    [{ text: 'Hello,\nSportradar answers 429 since this morning: Quota Exceeded.\nThanks' }, '/sportradar/429/#quota-exceeded'],
    [{ provider: 'sportradar', text: 'Hello,\nall our calls fail with 403 Developer Over Rate.\nThanks' }, '/sportradar/403/#developer-over-rate'],
    [{ text: 'HTTP/1.1 402 Payment Required\nHost: api.infoplug.io\n\n{"error":{"code":"insufficient_credits"}}' }, '/infoplug/402/#insufficient_credits'],
    [{ text: '{"status":"not_ok","errors":[{"status":429,"code":"ER0203","title":"x"}]}' }, '/apitube/429/#ER0203'],
  ])('%j', (values, path) => {
    const { isCertain, problems, target } = go(values);
    expect([target, isCertain, problems]).toEqual([path, true, []]);
  });
});

describe('a request that is not understood is explained', () => {
  it.each([
    [{ provider: 'acme' }, 'No provider here is called “acme”', []],
    [{ provider: 'acme', status: '429' }, 'No provider here is called “acme”', ['/429/', '/sportradar/429/']],
    [{ provider: 'acme', id: 'ER0203' }, 'No provider here is called “acme”', ['/apitube/429/#ER0203']],
    [{ provider: 'apitube or huntapi' }, 'names two providers: APITube and HuntAPI', ['/apitube/', '/huntapi/']],
    [{ provider: 'Sportradar, HuntAPI', status: '429' }, 'names two providers', ['/sportradar/429/', '/huntapi/429/']],
    [{ provider: 'someone@gmail.com' }, 'No provider here is called “[e-mail]”', []],
    [{ provider: 'sportradar', foo: '1' }, '“foo” is no part of this address. Parts are provider, status, id and text.', ['/sportradar/']],
    [{ foo: '1', '<b>': '2', bar: '3' }, '“foo” and “bar” are no parts of this address.', []],
    [{ foo: '1' }, '“foo” is no part of this address.', []],
    [{ provider: 'huntapi', status: 'ER0203' }, 'HuntAPI documents no identifier “ER0203”', ['/huntapi/', '/apitube/429/#ER0203']],
    [{ status: 'ER9999' }, '“ER9999” is no status code', []],
    [{ status: '0' }, '“0” is no status code', ['/000/']],
    [{ status: 'abc' }, '“abc” is no status code', []],
    [{ status: '12345' }, '“12345” is no status code', []],
    [{ status: '467' }, 'No page has the number 467. Treat an unknown 4xx code as 400', ['/4xx/', '/464/']],
    [{ status: '712' }, 'No page has the number 712. A status code has three digits', ['/5xx/']],
    [{ status: '429,503' }, 'names several status codes: 429 and 503', ['/429/', '/503/']],
    [{ provider: 'sportradar', status: '418' }, 'Sportradar documents no 418.', ['/418/', '/sportradar/']],
    [{ provider: 'sportradar', status: 'abc' }, '“abc” is no status code', ['/sportradar/']],
    [{ provider: 'sportradar', status: '4xx' }, 'No page is about 4xx at Sportradar alone', ['/sportradar/', '/4xx/', '/sportradar/400/']],
    [{ id: 'foobar' }, 'No provider here documents an identifier “foobar”', []],
    [{ provider: 'sportradar', status: '429', id: 'foobar' }, 'Sportradar documents no identifier “foobar”', ['/sportradar/429/']],
    [{ provider: 'huntapi', id: 'ER0203' }, 'HuntAPI documents no identifier “ER0203”. It is documented by APITube.', ['/huntapi/', '/apitube/429/#ER0203']],
    [
      { provider: 'huntapi', id: 'inactive-api-key' },
      'names 2 conditions: HuntAPI 400 and HuntAPI 401',
      ['/huntapi/400/#inactive-api-key', '/huntapi/401/#inactive-api-key'],
    ],
    [{ id: 'unauthorized' }, 'names 5 conditions', ['/apitube/401/#Unauthorized', '/sportradar/401/#unauthorized']],
    [{ status: '{{ticket.status}}', provider: 'sportradar' }, 'Status: “{{ticket.status}}” holds a placeholder', ['/sportradar/']],
    [{ text: '500 credits left' }, 'The text names no provider, status code or identifier for certain', ['/500/']],
    [{ provider: 'sportradar', text: 'rate limit' }, 'does not say for certain what Sportradar answered', ['/sportradar/']],
    [{ provider: 'huntapi', text: 'Rate Limit Exceeded' }, 'fits 2 conditions: HuntAPI 429 and HuntAPI 401', ['/huntapi/429/#rate-limit-exceeded']],
    [
      { text: 'GET https://api.huntapi.com/v1/jobs 402\nGET https://api.sportradar.com/x 429' },
      'several status codes: 402 and 429',
      ['/huntapi/402/', '/sportradar/429/'],
    ],
    [{ text: 'Hello, where is my parcel with the number 404 that I ordered last week?' }, 'The text names no provider', []],
  ])('%j', (values, problem, offered) => {
    const answer = go(values);
    expect(answer.isCertain).toBe(false);
    expect(answer.problems.join(' ')).toContain(problem);
    expect(nearestOf(answer)).toEqual(expect.arrayContaining(offered));
  });
});

describe('what is sure comes first', () => {
  it.each([
    [{ provider: 'sportradar', text: 'rate limit' }, ['/sportradar/'], false],
    [{ provider: 'sportradar', text: 'Hello,\nour calls are slow and fail since this morning, what can we do about it?' }, ['/sportradar/'], false],
    [{ provider: 'Sportradar, HuntAPI', status: '402' }, ['/huntapi/402/'], false],
    [{ provider: 'HuntAPI, Sportradar', status: '408' }, ['/sportradar/408/'], false],
    [{ provider: 'sportradar', status: '429', foo: '1' }, ['/sportradar/429/'], true],
    [{ provider: 'sportradar', status: '429', id: '[Identifier]' }, ['/sportradar/429/'], true],
    [{ foo: '1' }, [], false],
  ])('%j', (values, first, isBestClear) => {
    const answer = go(values);
    expect(nearestOf(answer).slice(0, 1)).toEqual(first);
    expect([answer.isCertain, answer.isBestClear]).toEqual([false, isBestClear]);
  });

  it('names the labels of conditions that have their code in common', () => {
    const conditions = index.lookup.conditions.map((condition) =>
      condition.providerId === 'sportradar' && condition.code === '429' ? { ...condition, identifier: 'over_limit' } : condition,
    );
    const lookup = { ...index.lookup, conditions };
    const request = readGoRequest('?provider=sportradar&id=over_limit', '');
    expect(resolveGo(request, { searcher: { ...searcher, lookup } }).problems.join(' ')).toContain(
      'names 3 conditions: Sportradar 429 “Quota Exceeded”, Sportradar 429 “Throttled” and Sportradar 429 “Too Many Requests”.',
    );
  });
});

describe('values that contradict each other are all offered', () => {
  it.each([
    [{ provider: 'apitube', status: '400', id: 'ER0203' }, 'belongs to APITube 429, not to 400', ['/apitube/429/#ER0203', '/apitube/400/']],
    [{ status: '500', id: 'ER0203' }, 'belongs to APITube 429, not to 500', ['/apitube/429/#ER0203', '/500/']],
    [{ status: '5xx', id: 'ER0203' }, 'belongs to APITube 429, not to 5xx', ['/apitube/429/#ER0203', '/5xx/']],
    [{ status: '429', id: '404' }, 'The id “404” is read as a status code', ['/429/']],
    [{ provider: 'sportradar', text: 'infoplug 402' }, 'The text tells of Infoplug', ['/sportradar/', '/infoplug/402/']],
    [{ provider: 'sportradar', status: '429', text: '403 Developer Over Rate' }, 'The text tells of 403 Forbidden', ['/sportradar/429/', '/sportradar/403/']],
    [
      { provider: 'apitube', status: '400', text: 'Hello,\nHuntAPI says HTTP 402 to us today.' },
      'The text tells of HuntAPI',
      ['/apitube/400/', '/huntapi/402/'],
    ],
  ])('%j', (values, problem, offered) => {
    const answer = go(values);
    expect([answer.isCertain, answer.target]).toEqual([false, offered[0]]);
    expect(answer.problems.join(' ')).toContain(problem);
    expect(nearestOf(answer)).toEqual(expect.arrayContaining(offered));
  });
});

describe('an answer', () => {
  it('says what each value was read as', () => {
    const { understood } = go({ provider: 'sport radar', status: 'HTTP 429', id: 'Quota-Exceeded', text: 'null' });
    expect(understood).toEqual([
      'Provider: Sportradar, from “sport radar”.',
      'Status: 429 Too Many Requests, from “HTTP 429”.',
      'Identifier: Quota Exceeded of Sportradar, from “Quota-Exceeded”.',
      'Text: empty, so it was left out.',
    ]);
  });

  it('leads nowhere where nothing is asked', () => {
    expect(go({})).toEqual({ target: null, isCertain: false, understood: [], problems: [], isBestClear: false, nearest: [] });
  });

  it('repeats no secret', () => {
    const answer = go({ provider: 'https://api.example.com/?api_key=sk_live_0123456789abcdef', id: 'someone@example.com' });
    expect(JSON.stringify(answer)).not.toMatch(/0123456789abcdef|someone@/);
  });

  it('works without a diagnosis', () => {
    const request = readGoRequest('?provider=sportradar&status=429', '#text=Hello,%0Ait says Quota Exceeded on every call that we make today');
    expect(resolveGo(request, { searcher }).target).toBe('/sportradar/429/#quota-exceeded');
  });

  it('holds together, whatever is given', () => {
    const junk = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('', 'sportradar', 'Hunt API', '429', '4xx', '0', 'ER0203', 'not_found', 'Rate Limit Exceeded', 'infoplug 402') },
      fc.constantFrom(
        '<script>alert(1)</script>',
        '__proto__',
        'constructor',
        '\u0000\u001b[31m',
        '\ud800',
        '٤٢٩',
        '{{x}}',
        '.*+?^$()|[]{}\\',
        '%',
        '../..',
        '#',
      ),
      fc.string({ unit: 'binary' }),
      fc.integer({ min: -10, max: 99_999 }).map(String),
    );
    fc.assert(
      fc.property(fc.record({ provider: junk, status: junk, id: junk, text: junk }), (values) => {
        const request = readGoRequest(`?${new URLSearchParams(values)}`, '');
        const answer = resolveGo(request, { searcher, diagnose });
        const isAsked = Object.values(request.values).some((value) => value !== '');
        expect(answer.target).toBe(answer.nearest[0]?.path ?? null);
        expect(answer.nearest.length).toBeLessThanOrEqual(8);
        expect(nearestOf(answer).filter((path) => !paths.has(path))).toEqual([]);
        expect(new Set(nearestOf(answer)).size).toBe(answer.nearest.length);
        // Whoever asked is either led on at once or told why not.
        if (isAsked) expect(answer.isCertain).toBe(answer.problems.length === 0);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a long word', 'a'.repeat(10_000)],
    ['many labels of a host', 'a.'.repeat(5000)],
    ['many braces', '{'.repeat(10_000)],
    ['many words', 'sportradar 429 '.repeat(700)],
    ['many lines', '429 <b>{"a":\n'.repeat(800)],
  ])('comes for %s in every field', (_what, value) => {
    const { nearest, problems } = go({ provider: value, status: value, id: value, text: value });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.length < 400)).toBe(true);
    expect(nearest.length).toBeLessThanOrEqual(8);
  });
});
