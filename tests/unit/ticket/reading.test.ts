import { describe, expect, it } from 'vitest';
import { ticketFormats, ticketKinds } from '../../../src/catalog/ticket/types';
import { aReading, aSubject, write } from '../../fixtures/tickets';

const call = aReading({
  method: 'GET',
  host: 'api.acme.example',
  path: '/v1/news?api_key=9f8e7d6c5b4a&to=jane.doe@customer.example',
  code: '429',
  time: '2026-11-20T08:00:00Z',
  requestId: '4760c32a-8d72-4d1e-8018-b61fa687a509',
  retryAfter: { seconds: 30 },
});
const secret = aReading({
  method: 'GET',
  path: '/v1/sk_live_51HxQ8aBcDeF',
  requestId: 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJlLXZhbHVl',
  time: 'token=abcdef123456',
});

describe.each(ticketKinds)('what was read, in a %s', (kind) => {
  it('names the call', () => {
    const { text } = write(aSubject(), kind, 'plain', call);
    expect(text).toContain(
      '- Request: GET api.acme.example/v1/news?api_key=[key]&to=[e-mail]\n- Status code: 429\n- Time: 2026-11-20T08:00:00Z\n- Request id: 4760c32a-8d72-4d1e-8018-b61fa687a509\n- Retry-After: 30 seconds\n',
    );
  });

  it.each(ticketFormats)('holds no secret as %s', (format) => {
    const texts = [call, secret].map((reading) => write(aSubject(), kind, format, reading)).map(({ rich, text }) => text + (rich?.html ?? ''));
    for (const found of ['9f8e7d6c5b4a', 'jane.doe', '51HxQ8aBcDeF', 'c2lnbmF0dXJl', 'abcdef123456'])
      for (const text of texts) expect(text).not.toContain(found);
  });

  it('is left out where it names no call', () => {
    expect(write(aSubject(), kind, 'plain', aReading({ code: '429' }))).toEqual(write(aSubject(), kind, 'plain'));
  });

  it('stays one line, whatever it holds', () => {
    const odd = aReading({ method: 'GET', path: '/a`b``c\n\n# Heading\n- item' });
    expect(write(aSubject(), kind, 'plain', odd).text).toContain('- Request: GET /a`b``c # Heading - item\n');
    expect(write(aSubject(), kind, 'markdown', odd).text).toContain('- **Request:** ```GET /a`b``c # Heading - item```\n');
  });
});
