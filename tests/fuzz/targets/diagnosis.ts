import fc from 'fast-check';
import { diagnose } from '../../../src/catalog/diagnose/diagnose';
import { mask } from '../../../src/catalog/diagnose/mask';
import type { Diagnosis } from '../../../src/catalog/diagnose/types';
import { readCases } from '../../fixtures/evaluation';
import { loadLookup } from '../../fixtures/lookup';
import { anyText, prototypeNames, repeatedText } from '../anyTexts';
import { defineTarget } from '../target';

const lookup = await loadLookup();
const pastes = readCases('diagnose.jsonl').map(({ input }) => String(input));
const known = new Set([
  ...lookup.conditions.flatMap(({ entryPath, path }) => [entryPath, path]),
  ...lookup.codes.map(({ path }) => path),
  ...lookup.statusClasses.map(({ path }) => path),
]);

/** What pastes are made of, and what breaks them. */
const piece = fc.oneof(
  anyText,
  fc.constantFrom(...'{}[]()<>"\'\\=:,;-_/@%#&+|*~`$!? \n\t\r'),
  fc.constantFrom(
    ...[
      'HTTP/1.1 429 Too Many Requests\n',
      '\n\n',
      '{"log":{"entries":[',
      '{"error":',
      '"status":404',
      '<status>',
      '</',
      '<error code="',
      '<!DOCTYPE',
      '<![CDATA[',
    ],
    ...['> ', '< ', '* ', '<-- 404 ', '\u001b[31m', '```\n', 'Retry-After: ', 'x-request-id: ', 'Host: api.infoplug.io\n', 'https://', 'GET /v1 HTTP/1.1\n'],
    ...[
      '2026-11-20 08:00:00 ERROR ',
      '#Fields: sc-status cs-uri\n',
      'status,path,method\n',
      'Infoplug',
      'Sportradar 429',
      '\\"',
      '\\u',
      '\\n',
      'Bearer ',
      '&amp;',
    ],
  ),
);

type Mutation = { kind: 'cut' | 'insert' | 'repeat' | 'swap'; at: number; length: number; piece: string; times: number };
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('cut', 'insert', 'repeat', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 60 }),
  piece,
  times: fc.nat({ max: 30 }),
});

function mutate(text: string, { at, kind, length, piece: inserted, times }: Mutation): string {
  const start = Math.floor(at * text.length);
  const part = text.slice(start, start + length);
  const rest = text.slice(start + length);
  if (kind === 'cut') return text.slice(0, start) + rest;
  if (kind === 'insert') return text.slice(0, start) + inserted + text.slice(start);
  if (kind === 'repeat') return text.slice(0, start) + part.repeat(times) + rest;
  return rest + part + text.slice(0, start);
}

const mutated = fc.tuple(fc.constantFrom(...pastes), fc.array(mutation, { maxLength: 6 })).map(([paste, mutations]) => mutations.reduce(mutate, paste));

/** Values that a program may write where the format has others. */
const wild: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  anyText,
  fc.constantFrom<unknown>(404, '429', 0, -1, 1e21, null, true, [], {}, [null], [[]]),
  fc
    .tuple(fc.constantFrom(...prototypeNames), fc.jsonValue({ maxDepth: 1 }))
    .map(([name, value]) => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`)),
);
const maybe = (usual: fc.Arbitrary<unknown>) => fc.oneof({ weight: 2, arbitrary: usual }, { weight: 1, arbitrary: wild });
const someHeaders = fc.array(
  maybe(fc.record({ name: maybe(fc.constantFrom('retry-after', 'Cookie', 'date', 'content-type', 'host')), value: maybe(anyText) })),
  { maxLength: 3 },
);
const har = fc
  .record({
    entries: fc.array(
      maybe(
        fc.record({
          startedDateTime: maybe(fc.constant('2026-11-20T08:00:00Z')),
          request: maybe(
            fc.record({ method: maybe(fc.constant('GET')), url: maybe(fc.constant('https://api.infoplug.io/v1?token=abc')), headers: maybe(someHeaders) }),
          ),
          response: maybe(
            fc.record({
              status: maybe(fc.constantFrom(0, 401, 429)),
              headers: maybe(someHeaders),
              content: maybe(fc.record({ text: maybe(fc.json()), encoding: wild })),
            }),
          ),
        }),
      ),
      { maxLength: 3 },
    ),
  })
  .chain((log) => maybe(fc.constant(log)).map((value) => JSON.stringify({ log: value })));
const body = fc
  .dictionary(
    fc.oneof(
      fc.constantFrom('status', 'code', 'error', 'errors', 'message', 'detail', 'type', 'title', 'data', 'statusCode', 'success', ...prototypeNames),
      anyText,
    ),
    wild,
    { maxKeys: 5 },
  )
  .map((value) => JSON.stringify(value));
const headers = fc
  .array(fc.tuple(piece, anyText), { maxLength: 6 })
  .map((fields) => ['HTTP/1.1 429', ...fields.map(([name, value]) => `${name}: ${value}`)].join('\n'));
const cut = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.double({ min: 0.3, max: 2, noNaN: true })).map(([all, part]) => all.slice(0, Math.ceil(all.length * part)));

/** Everything that may be pasted. `npm run fuzz` runs it with texts of up to a million letters. */
const paste = fc.oneof(
  { weight: 10, arbitrary: mutated },
  { weight: 6, arbitrary: cut(har) },
  { weight: 6, arbitrary: cut(body) },
  { weight: 3, arbitrary: headers },
  { weight: 6, arbitrary: fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.tuple(repeatedText(piece, 30_000), piece).map(([repeated, end]) => repeated + end) },
);

/** Any paste is read to the end, leads to pages that exist, and is masked in a way that masking again leaves as it is. */
export const diagnosis = defineTarget({
  name: 'diagnose',
  cases: 600,
  arbitrary: paste,
  check(text) {
    assertSound(diagnose(text, lookup));
    const masked = mask(text);
    if (mask(masked) !== masked) throw new Error(`Masked again it changes: ${JSON.stringify(masked).slice(0, 500)}`);
  },
});

/** A text of a million letters costs seconds: these few are their own target. */
export const longDiagnosis = defineTarget({
  name: 'diagnose-long',
  cases: 4,
  arbitrary: fc.tuple(
    repeatedText(
      fc.oneof(
        piece,
        fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
      ),
      1_100_000,
    ),
    paste,
  ),
  check([text, end]) {
    assertSound(diagnose(text + end, lookup));
    mask(text + end);
  },
});

function assertSound({ matches, readings }: Diagnosis): void {
  const lost = matches.find(({ path }) => !known.has(path));
  if (lost) throw new Error(`There is no page ${lost.path}.`);
  if (new Set(matches.map(({ path }) => path)).size !== matches.length) throw new Error('A page twice.');
  if (matches.some(({ count, reasons, title }) => count < 1 || reasons.length === 0 || title === '')) throw new Error('A match without a reason.');
  if (matches.length > 0 && readings.length === 0) throw new Error('A match of nothing.');
}

const secret = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{9,29}[0-9]$/);
/** Places in which programs write secrets. */
const carriers: readonly ((secret: string) => string)[] = [
  (own) => `GET https://api.example.com/v1?q=a&api_key=${own}&page=2 HTTP/1.1`,
  (own) => `https://bob:${own}@api.example.com/v1`,
  (own) => `> X-API-Key: ${own}\n> Accept: */*`,
  (own) => `Authorization: Bearer ${own}`,
  (own) => `authorization: ${own}`,
  (own) => `Cookie: theme=dark; sid=${own}`,
  (own) => `set-cookie: session=${own}; Path=/`,
  (own) => `{"user":"bob","password":"${own}","x":1}`,
  (own) => `msg="{\\"password\\":\\"${own}\\"}"`,
  (own) => `headers: { 'x-api-key': '${own}', Authorization: 'Bearer ${own}' }`,
  (own) => `username=bob&password=${own}&login=1`,
  (own) => `the key api_live_${own} is refused`,
  (own) => `{"name":"Authorization","value":"Bearer ${own}"}`,
  (own) => `"cookies":[{"name":"a","value":"${own}"}]`,
  (own) => `${own}@example.org`,
];
// On lines of their own: what stands right beside a secret may make something else of it.
const around = fc.oneof(mutated, body, headers, anyText, fc.constant(''));

/** A secret that stands in a paste is neither in the masked copy nor in anything that the diagnosis shows. */
export const secrecy = defineTarget({
  name: 'secrets',
  cases: 400,
  arbitrary: fc.record({ secret, carrier: fc.nat({ max: carriers.length - 1 }), before: around, after: around }),
  check({ after, before, carrier, secret: own }) {
    if (before.includes(own) || after.includes(own)) return;
    const text = `${before}\n${carriers[carrier]?.(own) ?? ''}\n${after}`;
    if (mask(text).includes(own)) throw new Error(`In the masked copy: ${mask(text).slice(0, 1000)}`);
    if (JSON.stringify(diagnose(text, lookup)).includes(own)) throw new Error('In the diagnosis.');
  },
});
