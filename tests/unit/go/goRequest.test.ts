import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goPath } from '../../../src/catalog/go/goPath';
import { goFields, isEmptyRequest, readGoRequest } from '../../../src/catalog/go/goRequest';
import { isWholePlaceholder } from '../../../src/catalog/go/placeholders';
import { loadLookup } from '../../fixtures/lookup';

const lookup = await loadLookup();

const nothing = { provider: '', status: '', id: '', text: '' };

describe('an address of the resolver', () => {
  it.each([
    ['?provider=sportradar&status=429', '', { provider: 'sportradar', status: '429' }],
    ['?provider=Sport+Radar&status=%20429%20', '', { provider: 'Sport Radar', status: '429' }],
    ['?Provider=huntapi&STATUS=402', '', { provider: 'huntapi', status: '402' }],
    ['', '#text=all%20calls%20fail', { text: 'all calls fail' }],
    ['?provider=huntapi', '#text=key%20expired', { provider: 'huntapi', text: 'key expired' }],
    ['?status=429', '#status=503', { status: '503' }],
    ['?status=429', '#status=', { status: '429' }],
    ['?provider=&provider=huntapi&provider=infoplug', '', { provider: 'huntapi' }],
    ['?text=quota & billing&status=429', '', { text: 'quota & billing', status: '429' }],
    ['?status=429&utm_source=desk&gclid=x&fbclid&ref=mail', '#__docusaurus_skipToContent_fallback', { status: '429' }],
    // Other names for the parts.
    ['?api=sportradar&code=429', '', { provider: 'sportradar', status: '429' }],
    ['?host=api.sportradar.com&status_code=429', '', { provider: 'api.sportradar.com', status: '429' }],
    ['?statusCode=429&error_code=ER0203', '', { status: '429', id: 'ER0203' }],
    ['?error=limit_out_of_range', '', { id: 'limit_out_of_range' }],
    ['?identifier=throttled', '', { id: 'throttled' }],
    ['?q=429', '', { text: '429' }],
    ['?query=a', '#subject=b', { text: 'b' }],
    ['', '#title=all%20calls%20fail', { text: 'all calls fail' }],
    // As error bodies have them.
    ['?status=429&code=ER0203', '', { status: '429', id: 'ER0203' }],
    ['?code=429&status=', '', { status: '429' }],
    ['?code=ER0203', '', { status: 'ER0203' }],
    // Parts without a name.
    ['?sportradar 429', '', { text: 'sportradar 429' }],
    ['?sportradar%20429', '', { text: 'sportradar 429' }],
    ['', '#sportradar+429', { text: 'sportradar 429' }],
    ['?sportradar&429', '', { text: 'sportradar 429' }],
    ['?provider=sportradar&429', '', { provider: 'sportradar', text: '429' }],
    ['?provider&status=429', '', { status: '429' }],
    ['?text=Q&A about quota', '', { text: 'Q A about quota' }],
    ['', '#sportradar says code=429', { text: 'sportradar says code=429' }],
    ['?text=%E0%A4%A', '', { text: '\ufffd%A' }],
  ])('is read from %j and %j', (search, hash, expected) => {
    const { leftOut, unknownNames, values } = readGoRequest(search, hash);
    expect([values, unknownNames, leftOut.filter(({ reason }) => reason !== 'empty')]).toEqual([{ ...nothing, ...expected }, [], []]);
  });

  it.each([
    ['?foo=bar', ['foo']],
    ['?statuses=429&Foo=1&Foo=2', ['statuses', 'Foo']],
    ['?constructor=1&__proto__=2', ['constructor', '__proto__']],
  ])('that is %j holds names that are none of its parts', (search, names) => {
    const request = readGoRequest(search, '');
    expect([request.unknownNames, request.values, isEmptyRequest(request)]).toEqual([names, nothing, false]);
  });

  it.each([
    '{{ticket.title}}',
    '{{ ticket.custom_field }}',
    '{{{ticket.title}}}',
    '%7B%7Bticket.title%7D%7D',
    '[[x]]',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template engine would have replaced.
    '${x}',
    '<%= ticket.id %>',
    '{!Case.Subject}',
  ])('leaves out the placeholder %j and says so', (placeholder) => {
    for (const field of goFields) {
      const { leftOut, values } = readGoRequest(`?${new URLSearchParams({ [field]: placeholder })}`, '');
      expect([values, leftOut]).toEqual([nothing, [{ field, value: placeholder, reason: 'placeholder' }]]);
    }
  });

  it.each(['[Provider]', '[Status code]', '{status}', '{ticket.id}', '%%status%%', '%status%', '<status>', '%5BProvider%5D', '%7Bstatus%7D'])(
    'leaves out %j, which is a placeholder as a whole value, but keeps it in a text',
    (placeholder) => {
      for (const field of ['provider', 'status', 'id'] as const) {
        const { leftOut, values } = readGoRequest(`?${new URLSearchParams({ [field]: placeholder })}`, '');
        expect([values, leftOut]).toEqual([nothing, [{ field, value: placeholder, reason: 'placeholder' }]]);
      }
      expect(readGoRequest(`?${new URLSearchParams({ text: placeholder })}`, '').values.text).toBe(placeholder);
    },
  );

  it.each(['[429]', '{429}', '100%', '4xx', 'ER0203', 'limit_out_of_range', '[a] and [b]', '<429>'])('takes %j for a value', (id) => {
    expect(readGoRequest(`?${new URLSearchParams({ id })}`, '').values.id).toBe(id);
  });

  it('takes no identifier and no label of the data for a placeholder', () => {
    for (const { id, identifier, label } of lookup.conditions) for (const name of [id, identifier ?? '', label]) expect(isWholePlaceholder(name)).toBe(false);
  });

  it.each(['', '   ', 'undefined', 'null', 'NULL', 'N/A', '-', '[object Object]'])('takes %j for nothing', (value) => {
    const { leftOut, values } = readGoRequest(`?${new URLSearchParams({ id: value })}`, '');
    expect([values, leftOut.map(({ reason }) => reason)]).toEqual([nothing, ['empty']]);
  });

  it('keeps the rest of a text with a placeholder, and leaves a short value with one out', () => {
    const { leftOut, values } = readGoRequest('?status=HTTP {{status}}&text={{ticket.title}} sportradar 429', '');
    expect([values, leftOut.map(({ field }) => field)]).toEqual([{ ...nothing, text: 'sportradar 429' }, ['status', 'text']]);
  });

  it.each(['{{x}}&undefined', '{{x}} null', 'text={{ {{x}} a }}', '%257B%257Bx%257D%257D&undefined'])(
    'finds nothing in %j, whose rest says nothing either',
    (search) => {
      expect(readGoRequest(`?${search}`, '').values).toEqual(nothing);
    },
  );

  it.each(['{"error":{"code":"x","list":[[1,2],[3]]}}', 'f(){ return {a:{}} }'])('takes braces of the pasted text %j for no placeholders', (text) => {
    expect(readGoRequest(`?${new URLSearchParams({ text })}`, '')).toEqual({ values: { ...nothing, text }, leftOut: [], unknownNames: [] });
  });

  it.each(['', '?', '#', '?&&=&', '?utm_source=desk', '?docusaurus-theme=dark', '#:~:text=quota'])('asks for nothing in %j', (search) => {
    expect(isEmptyRequest(readGoRequest(search, ''))).toBe(true);
  });

  it('is read as it was built, whatever it holds', () => {
    const value = fc.string({ unit: 'binary' }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.record({ provider: value, status: value, id: value, text: value }), (values) => {
        const path = goPath(values);
        const { hash, search } = new URL(path, 'https://codebook.example');
        const read = readGoRequest(search, hash);
        const isLeftOut = (field: (typeof goFields)[number]) => read.leftOut.some((left) => left.field === field);
        // Halves of characters cannot stand in an address.
        for (const field of goFields) expect(isLeftOut(field) || read.values[field] === values[field].replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).toBe(true);
      }),
    );
  });

  it('is read though placeholders stand in each other without end', () => {
    const deep = `${'{{'.repeat(100_000)}x${'}}'.repeat(100_000)}`;
    expect(readGoRequest('', `#text=${deep}`).values).toEqual(nothing);
  });

  it('is read from anything without failing', () => {
    const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('%', '#%zz', '?text=%', '&&&===', '?text={{{{', '?id=\ud800'));
    fc.assert(
      fc.property(part, part, (search, hash) => {
        expect(Object.keys(readGoRequest(search, hash).values)).toEqual([...goFields]);
      }),
    );
  });
});

describe('a built address', () => {
  it.each([
    [{}, '/go/'],
    [{ provider: 'sportradar', status: '429' }, '/go/?provider=sportradar&status=429'],
    [{ provider: '', id: 'a&b=c#d' }, '/go/?id=a%26b%3Dc%23d'],
    [{ status: '503', text: 'the call fails' }, '/go/?status=503#text=the%20call%20fails'],
    [{ status: '{{ticket.status}}', text: '{{ticket.title}} 100%' }, '/go/?status={{ticket.status}}#text={{ticket.title}}%20100%25'],
    [{ text: '<%= title %>' }, '/go/#text=%3C%25%3D%20title%20%25%3E'],
  ])('keeps placeholders and puts the text behind # in %j', (values, expected) => {
    expect(goPath(values)).toBe(expected);
  });
});
