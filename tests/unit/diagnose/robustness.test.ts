import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/catalog/diagnose/clean';
import { diagnose } from '../../../src/catalog/diagnose/diagnose';
import { mask } from '../../../src/catalog/diagnose/mask';
import { splitPaste } from '../../../src/catalog/diagnose/splitPaste';
import { loadLookup } from '../../fixtures/lookup';

const lookup = await loadLookup();
const million = 1_000_000;
const fill = (text: string) => text.repeat(Math.ceil(million / text.length)).slice(0, million);

/** Texts of the greatest length that are hard for a reader. */
const heavy: [kind: string, text: string][] = [
  ['one letter', fill('a')],
  ['spaces', fill(' ')],
  ['lines', fill('\n')],
  ['digits', fill('4')],
  ['codes', fill('404 ')],
  ['codes in one line each', fill('error 404\n')],
  ['open brackets', fill('{"a":')],
  ['lists in lists', fill('[')],
  ['open braces by line', fill('{\n')],
  ['quotes', fill('"')],
  ['escaped quotes', fill('{"\\"')],
  ['key and value', fill('password=')],
  ['names', fill('x-api-key-')],
  ['at signs', fill('a@')],
  ['dots', fill('a.')],
  ['slashes', fill('://')],
  ['headers', fill('a-b: c\n')],
  ['status lines', fill('HTTP/1.1 429 Too Many Requests\n\n')],
  ['tags', fill('<a ')],
  ['log lines', fill('198.51.100.2 - - [20/Nov/2026:08:00:00 +0000] "GET /x?api_key=abc HTTP/1.1" 502 157 "-" "kube-probe/1.30"\n')],
  ['JSON log lines', fill('{"level":50,"time":1,"req":{"url":"https://api.huntapi.com/v1"},"res":{"statusCode":429},"msg":"x"}\n')],
  ['records with exceptions', fill('2026-11-20 08:00:00 ERROR Infoplug: Request failed with status code 402\n')],
  ['prose', fill('Sportradar says that the quota of our key is exceeded and we get a 429 from it. ')],
  ['quoting', fill('> ')],
  ['backslashes', fill('\\')],
  ['times and requests in one line', fill('2026-11-20T08:00:00Z GET /')],
  ['beginnings of tokens', fill('eyJaaaa')],
  ['lists of cookies that do not end', fill('"cookies":[')],
];

describe('robustness', () => {
  // A pattern whose work grows with the square needs hours for a million characters: coming to an end at all is what is held here.
  it.each(heavy)('comes to an end with a million characters: %s', { timeout: 60_000 }, (_, text) => {
    expect(diagnose(text, lookup).readings.length).toBeLessThanOrEqual(million);
  });

  it.each(heavy)('masks a million characters without losing the rest: %s', { timeout: 60_000 }, (_, text) => {
    expect(mask(text).length).toBeGreaterThan(0);
  });

  it('says when a paste was cut', () => {
    expect(diagnose(`HTTP/1.1 429\n\n${fill('x ')}`, lookup).isTruncated).toBe(true);
    expect(diagnose('HTTP/1.1 429', lookup).isTruncated).toBe(false);
  });

  it.each([
    '{"__proto__":{"status":404},"constructor":{"status":500}}',
    `${'['.repeat(20000)}404${']'.repeat(20000)}`,
    `${'{"error":'.repeat(5000)}404${'}'.repeat(5000)}`,
    '\u0000\u0001\u0002\uFFFF\uD800 error 404 \uDFFF',
    '\u202Eerror 404\u202C',
    '$&$1\\1(?:[a-z]+)+$ error 404',
    '<script>alert(404)</script>',
    '{"log":{"entries":[{"response":{"status":[")"],"content":{"text":"Infoplug"}}}]}}',
    '{"log":{"entries":[{"response":{"status":{"toString":1}}}]}}',
    '{"log":{"entries":[{"response":{"status":404,"headers":[{"name":{"toString":1},"value":{"valueOf":1}}]}}]}}',
  ])('survives %#', (text) => {
    expect(() => diagnose(text, lookup)).not.toThrow();
  });

  it('never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom(
        'HTTP/1.1 404',
        '\n',
        ': ',
        'Infoplug',
        'error',
        '404',
        '{',
        '}',
        '"',
        '<',
        '>',
        '__proto__',
        '{"log":{"entries":[',
        'https://',
        '> ',
        '* ',
        '\uD800',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        splitPaste(cleanText(text));
        diagnose(text, lookup);
      }),
      { numRuns: 500 },
    );
  });

  it('names only pages that exist', () => {
    const known = new Set([
      ...lookup.conditions.flatMap(({ entryPath, path }) => [entryPath, path]),
      ...lookup.codes.map(({ path }) => path),
      ...lookup.statusClasses.map(({ path }) => path),
    ]);
    const number = fc.integer({ min: 100, max: 999 });
    fc.assert(
      fc.property(number, fc.constantFrom('HTTP/1.1 ', 'Infoplug returns a ', '{"statusCode":', 'HuntAPI error '), (code, lead) => {
        for (const { path } of diagnose(`${lead}${code}`, lookup).matches) expect(known).toContain(path);
      }),
    );
  });

  it('shows no planted secret', () => {
    const planted = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{11,29}[0-9]$/);
    const shapes: ((token: string) => string)[] = [
      (token) => `GET https://bob:${token}@api.huntapi.com/v1/x?api_key=${token} 401`,
      (token) =>
        `> GET /v1?key=${token} HTTP/1.1\n> Host: api.huntapi.com\n> Authorization: Bearer ${token}\n\n< HTTP/1.1 401\n< x-request-id: api_live_${token}\n< x-ratelimit-token: ${token}\n\n{"error":"Invalid API Key","apiKey":"${token}","code":"token=${token}"}`,
      (token) => `Infoplug returns a 402, token: ${token}, mail ${token}@example.org`,
      (token) => `{"level":50,"msg":"Request failed with status code 429 password=${token}","url":"https://api.apitube.io/v1?api_key=${token}"}`,
      (token) =>
        JSON.stringify({
          log: {
            entries: [
              {
                request: { method: 'GET', url: `https://api.infoplug.io/v1?token=${token}`, headers: [] },
                response: { status: 429, headers: [{ name: 'Set-Cookie', value: token }], content: { text: `{"message":"secret=${token}"}` } },
              },
            ],
          },
        }),
    ];
    fc.assert(
      fc.property(planted, fc.constantFrom(...shapes), (token, shape) => {
        const diagnosis = diagnose(shape(token), lookup);
        expect(diagnosis.matches.length).toBeGreaterThan(0);
        expect(JSON.stringify(diagnosis)).not.toContain(token);
      }),
      { numRuns: 300 },
    );
  });
});
