import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/catalog/diagnose/diagnose';
import { readingOfMatch, toMatchSubject } from '../../../src/catalog/ticket/match';
import { toConditionSubject, toTicketSubject } from '../../../src/catalog/ticket/subject';
import type { TicketSubject } from '../../../src/catalog/ticket/types';
import { loadLookup } from '../../fixtures/lookup';
import { pagesFrom } from '../../fixtures/pages';
import { toUrl } from '../../fixtures/tickets';

const lookup = await loadLookup();
const entries = (await pagesFrom()).flatMap((page) => (page.kind === 'entry' ? [page] : []));

/** A lookup does not hold what a condition is mistaken for. */
function fromLookup(subject: TicketSubject): TicketSubject {
  return { ...subject, conditions: subject.conditions.map(({ notThisOneIf: _, ...condition }) => condition) };
}

function subjectOf(paste: string) {
  const { matches, readings } = diagnose(paste, lookup);
  const [first] = matches;
  return first ? { subject: toMatchSubject(first, lookup, toUrl), reading: readingOfMatch(first, readings, lookup) } : null;
}

describe('the subject of a match', () => {
  it('is the same as that of the page: each condition', () => {
    for (const { conditions, reasonPhrase } of entries)
      for (const condition of conditions) {
        const match = { kind: 'condition' as const, path: condition.path, title: '', reasons: [], count: 1, conditionIds: [condition.id] };
        expect(toMatchSubject(match, lookup, toUrl)).toEqual(fromLookup(toConditionSubject(condition, reasonPhrase, toUrl)));
      }
  });

  it('is the same as that of the page: each entry', () => {
    for (const entry of entries) {
      const conditionIds = entry.conditions.map(({ id }) => id);
      const match = { kind: 'entry' as const, path: entry.path, title: '', reasons: [], count: 1, conditionIds };
      expect(toMatchSubject(match, lookup, toUrl)).toEqual(fromLookup(toTicketSubject(entry, toUrl)));
    }
  });

  it('is none where no provider was recognised', () => {
    expect(subjectOf('HTTP/1.1 429 Too Many Requests')?.subject).toBeNull();
  });
});

describe('the reading of a match', () => {
  it('is that of the call that it explains', () => {
    const paste = `GET https://api.infoplug.io/v1/a?key=0123456789abcdef HTTP/1.1

HTTP/1.1 402 Payment Required
x-request-id: r-77

{"message":"insufficient_credits"}`;
    const found = subjectOf(paste);
    expect(found?.subject?.conditions.map(({ identifier }) => identifier)).toEqual(['insufficient_credits']);
    expect(found?.reading).toMatchObject({ code: '402', requestId: 'r-77', host: 'api.infoplug.io' });
  });

  it('is the first of its code and provider among others', () => {
    const record = (url: string, status: number) => ({
      request: { method: 'GET', url, headers: [] },
      response: { status, headers: [], content: { text: '' } },
    });
    const har = {
      log: {
        version: '1.2',
        entries: [record('https://api.infoplug.io/x', 404), record('https://api.huntapi.com/a', 402), record('https://api.huntapi.com/b', 402)],
      },
    };
    expect(subjectOf(JSON.stringify(har))?.reading).toMatchObject({ code: '402', path: '/a' });
  });
});
