import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../src/catalog/diagnose/mask';

const secret = 'Zq7xK2mW9pLr4TvB8nYc';

/** Texts that carry the secret. */
const carriers: [place: string, text: (secret: string) => string][] = [
  ['query', (s) => `GET https://api.example.com/v1?q=a&api_key=${s}&page=2 HTTP/1.1`],
  ['query, plain key', (s) => `https://maps.example.com/x?key=${s}`],
  ['query, token', (s) => `https://x.example/cb#access_token=${s}&state=1`],
  ['X-API-Key', (s) => `> X-API-Key: ${s}\n> Accept: */*`],
  ['Authorization with a scheme', (s) => `Authorization: Bearer ${s}`],
  ['Authorization without', (s) => `authorization: ${s}`],
  ['Authorization of many parts', (s) => `Authorization: Digest username="a", response="${s}", nc=1`],
  ['Basic', (s) => `Proxy-Authorization: Basic ${s}==`],
  ['curl', (s) => `curl -H 'Authorization: Token ${s}' https://api.example.com`],
  ['curl with a user', (s) => `curl -u bob:${s} https://api.example.com`],
  ['Cookie', (s) => `Cookie: theme=dark; sid=${s}`],
  ['Set-Cookie', (s) => `< set-cookie: session=${s}; Path=/; HttpOnly`],
  ['user in a URL', (s) => `https://bob:${s}@api.example.com/v1`],
  ['JSON password', (s) => `{"user":"bob","password":"${s}","x":1}`],
  ['JSON with escaped quotes', (s) => `msg="{\\"password\\":\\"${s}\\"}"`],
  ['JSON key', (s) => `{"apiKey": "${s}"}`],
  ['object of a program', (s) => `headers: { 'x-api-key': '${s}', Authorization: 'Bearer ${s}' }`],
  ['form', (s) => `username=bob&password=${s}&login=1`],
  ['prefixed key', (s) => `the key api_live_${s} is refused`],
  ['prefixed key of another kind', (s) => `use sk_test_${s}`],
  ['words', (s) => `my token: ${s}`],
  ['HAR header', (s) => `{"name":"Authorization","value":"Bearer ${s}"}`],
  ['HAR cookie', (s) => `"cookies":[{"name":"a","value":"${s}"}]`],
  ['hash of a map', (s) => `'api_key' => '${s}'`],
];

describe('mask', () => {
  it.each(carriers)('hides a secret: %s', (_, text) => {
    expect(mask(text(secret))).not.toContain(secret);
    expect(mask(text('hunter2pw'))).not.toContain('hunter2pw');
  });

  it.each([
    ['JWT', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmN', '[token]'],
    ['long hex', 'sent 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b', 'sent [key]'],
    ['e-mail', 'write to jane.doe+x@mail.example.org', 'write to [e-mail]'],
    ['encoded e-mail', '?mail=jane%40example.org&x=1', '?mail=[e-mail]&x=1'],
    ['bearer in a sentence', 'I sent Bearer abc123def', 'I sent Bearer [token]'],
    ['key in a path', 'https://api.example.com/v1/Zq7xK2mW9pLr4TvB8nYc/x', 'https://api.example.com/v1/[key]/x'],
  ])('knows the form of a %s', (_, text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each([
    'HTTP/1.1 429 Too Many Requests',
    'org.springframework.web.client.HttpClientErrorException$TooManyRequests: 429',
    '{"message":"limit_out_of_range","parameter":"limit"}',
    'x-request-id: 4760c32a-8d72-4d1e-8018-b61fa687a509',
    'https://api.sportradar.com/golf/trial/pga/v3/en/2026/tournaments/schedule.json',
    'The key has expired. The token is missing.',
  ])('leaves %s', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('keeps what stands around a secret', () => {
    expect(mask('GET /v1?api_key=abc&page=2 -> 401 at a@b.example')).toBe('GET /v1?api_key=[key]&page=2 -> 401 at [e-mail]');
  });

  it('changes nothing when repeated', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(...carriers.map(([, text]) => text(secret)), '[key]', '"', "'", '\\', '=', ': ', '@', 'token', 'password', '\n', 'Bearer '),
    );
    fc.assert(fc.property(fc.array(part, { maxLength: 12 }), (parts) => mask(mask(parts.join(''))) === mask(parts.join(''))));
  });

  it('hides planted secrets between any texts', () => {
    const planted = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{9,29}[0-9]$/);
    fc.assert(
      fc.property(planted, fc.constantFrom(...carriers), fc.string(), fc.string(), (token, [, text], before, after) => {
        expect(mask(`${before}\n${text(token)}\n${after}`)).not.toContain(token);
      }),
      { numRuns: 500 },
    );
  });
});
