import { describe, expect, it } from 'vitest';
import { bytesOf, fieldOf, type HttpMessage, parseMessage } from '../../../data/httpMessage';
import { realData } from '../../fixtures/realData';

const { exchanges, lookAlikes, situations, statusCodes, unregisteredUses } = await realData();

function read(text: string): HttpMessage {
  const message = parseMessage(text);
  if (!message) throw new Error(`No message: ${text}`);
  return message;
}

const all = Object.entries(exchanges).map(([code, { request, response }]) => ({ code, request: read(request), response: read(response) }));
const messages = all.flatMap(({ code, request, response }) => [
  { name: `the request of ${code}`, code, message: request },
  { name: `the response of ${code}`, code, message: response },
]);
const typed = (type: RegExp) => messages.filter(({ message }) => type.test(fieldOf(message, 'Content-Type') ?? ''));

describe('the example exchanges', () => {
  it('are there for every registered code that is met on the wire', () => {
    const met = statusCodes.filter(({ state }) => state !== 'unused').map(({ code }) => String(code));
    expect(met.filter((code) => !exchanges[code])).toEqual([]);
  });

  it('are absent for what never is on the wire, and for what no emitter documents', () => {
    const registered = new Set(statusCodes.map(({ code }) => String(code)));
    const shown = Object.keys(exchanges).filter((code) => !registered.has(code));
    expect(shown).toEqual(['419', '477', '520', '521', '522', '523', '524', '525', '526', '529']);
    expect([exchanges[306], exchanges[418]]).toEqual([undefined, undefined]);
  });

  it.each(messages)('fit on a screen: $name', ({ message: { body, fields } }) => {
    expect(fields.length).toBeLessThanOrEqual(9);
    expect(body.split('\n').length).toBeLessThanOrEqual(10);
  });

  it('state dates that exist, of November 2026', () => {
    const dates = messages.flatMap(({ message: { fields } }) => fields.filter(([, value]) => / GMT$/.test(value)).map(([, value]) => value));
    expect(dates.length).toBeGreaterThan(50);
    expect(dates.filter((date) => new Date(date).toUTCString() !== date || !date.includes(' Nov 2026 '))).toEqual([]);
  });

  it('are dated wherever a server with a clock has to do so', () => {
    const final = all.filter(({ response: { startLine } }) => /^HTTP\/1\.1 [234]/.test(startLine));
    expect(final.filter(({ response }) => fieldOf(response, 'Date') === undefined).map(({ code }) => code)).toEqual([]);
  });

  it('hold no secret', () => {
    const secrets = messages
      .flatMap(({ message }) => [fieldOf(message, 'Authorization'), fieldOf(message, 'x-api-key')])
      .filter((value) => value !== undefined);
    expect(secrets.filter((value) => !/^(?:Bearer )?[A-Z_]+$/.test(value))).toEqual([]);
  });

  it.each(typed(/json/).filter(({ name, message }) => message.body !== '' && name !== 'the request of 400'))('hold JSON that parses: $name', ({ message }) => {
    expect(JSON.parse(message.body)).toBeTypeOf('object');
  });

  it('show under 400 a body that does not parse', () => {
    expect(() => JSON.parse(read(exchanges[400]?.request ?? '').body)).toThrow(SyntaxError);
  });

  it.each(typed(/problem\+json/))('name the code in a problem, and its phrase where the problem has no type of its own: $name', ({ code, message }) => {
    const { status, title, type } = JSON.parse(message.body);
    expect(status).toBe(Number(code));
    if (type === undefined) expect(title).toBe(statusCodes.find((record) => String(record.code) === code)?.reasonPhrase);
  });

  it.each(typed(/problem\+json/))('give a problem with members of its own a type, which defines them (RFC 9457 section 3.2): $name', ({ message }) => {
    const { type, ...members } = JSON.parse(message.body);
    const own = Object.keys(members).filter((name) => !['title', 'status', 'detail', 'instance'].includes(name));
    expect(own.length === 0 || type !== undefined).toBe(true);
  });

  it('state the length of every body that is sent over a connection that stays open', () => {
    const registered = messages.filter(({ code, message }) => message.body !== '' && statusCodes.some((record) => String(record.code) === code));
    expect(registered.filter(({ message }) => fieldOf(message, 'Content-Length') === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('lead to an address with each redirect but 304', () => {
    const redirects = all.filter(({ code }) => /^3/.test(code) && code !== '304');
    expect(redirects.filter(({ response }) => !/^(?:https?:\/)?\//.test(fieldOf(response, 'Location') ?? '')).map(({ code }) => code)).toEqual([]);
  });

  it.each([
    ['429', 'Retry-After', /^\d+$/],
    ['503', 'Retry-After', / GMT$/],
    ['451', 'Link', /rel="blocked-by"$/],
    ['416', 'Content-Range', /^bytes \*\/\d+$/],
    ['401', 'WWW-Authenticate', /^Bearer /],
    ['103', 'Link', /rel=preload/],
  ])('carry under %s what a reader looks for: %s', (code, name, form) => {
    expect(fieldOf(read(exchanges[code]?.response ?? ''), name)).toMatch(form);
  });

  it('send with 206 as many bytes as the range has', () => {
    const { request, response } = exchanges[206] ?? { request: '', response: '' };
    const message = read(response);
    const [, first, last] = /^bytes (\d+)-(\d+)\//.exec(fieldOf(message, 'Content-Range') ?? '') ?? [];
    expect(fieldOf(read(request), 'Range')).toBe(`bytes=${first}-${last}`);
    expect(Number(last) - Number(first) + 1).toBe(bytesOf(message.body));
  });
});

describe('the look-alikes', () => {
  it('are there for the common successes too', () => {
    expect(['200', '201', '202', '204'].filter((code) => !lookAlikes[code])).toEqual([]);
  });

  it('end as sentences of at most 24 words', () => {
    const texts = Object.values(lookAlikes).flatMap((own) => own.flatMap(({ text }) => text.split(/(?<=[.:]) /)));
    expect(texts.filter((text) => text.split(' ').length > 24)).toEqual([]);
    expect(Object.values(lookAlikes).flatMap((own) => own.filter(({ text }) => !text.endsWith('.')))).toEqual([]);
  });
});

it('every situation has a usual code, which is registered or in wide use', () => {
  const known = new Set([...statusCodes.map(({ code }) => String(code)), ...unregisteredUses.map(({ code }) => code)]);
  expect(situations.filter(({ usualCodes }) => usualCodes.length === 0 || usualCodes.some((code) => !known.has(String(code))))).toEqual([]);
});
