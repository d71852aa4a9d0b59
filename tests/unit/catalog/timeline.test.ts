import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../data/schema/provider';
import type { TimelineItem } from '../../../src/catalog/records';
import { buildTimeline } from '../../../src/catalog/timeline';
import { pageAt, pagesFrom } from '../../fixtures/pages';

const pages = await pagesFrom();

type Change = Partial<Edition> & { id: string; texts?: string[] };

/** An edition that differs by some texts for 429. */
function anEdition({ id, texts = [], ...change }: Change): Edition {
  return { id, title: id, url: `https://acme.example/${id}`, summary: 'A page.', differences: texts.map((text) => ({ statusCodes: [429], text })), ...change };
}

const throttled = (...editions: string[]) => ({ label: 'Throttled', path: '/acme/429/#throttled', editions });

function timelineOf(editions: readonly Edition[], ...conditions: ReturnType<typeof throttled>[]) {
  return buildTimeline(editions, 429, conditions);
}

const idsOf = (items: readonly TimelineItem[] = []) => items.map(({ editions }) => editions.map(({ id }) => id));

describe('the timeline of an entry', () => {
  it('is absent where all editions say the same of the code', () => {
    const editions = [anEdition({ id: 'collected' }), anEdition({ id: 'old', date: '2024-01-01', differences: [{ statusCodes: [500], text: 'No 500.' }] })];
    expect(timelineOf(editions, throttled('collected', 'old'))).toBeNull();
  });

  it('is absent where there is one edition', () => {
    expect(timelineOf([anEdition({ id: 'collected' })], throttled('collected'))).toBeNull();
  });

  it('is there where only the conditions differ', () => {
    expect(timelineOf([anEdition({ id: 'collected' }), anEdition({ id: 'old' })], throttled('old'))?.undated).toMatchObject([
      { isCollected: true, texts: [], conditions: [] },
      { isCollected: false, conditions: [{ label: 'Throttled', path: '/acme/429/#throttled' }] },
    ]);
  });

  it('has the collected edition in its place among the dated ones', () => {
    const editions = [
      anEdition({ id: 'collected', date: '2024-02-01' }),
      anEdition({ id: 'later', date: '2024-03-01', texts: ['Later.'] }),
      anEdition({ id: 'earlier', date: '2024-01-01', texts: ['Earlier.'] }),
    ];
    const dated = timelineOf(editions)?.dated;
    expect([idsOf(dated), dated?.map(({ isCollected }) => isCollected)]).toEqual([
      [['earlier'], ['collected'], ['later']],
      [false, true, false],
    ]);
  });

  it('goes by moments, not by texts of times with different offsets', () => {
    const editions = [
      anEdition({ id: 'collected', date: '2024-01-01T23:30:00-05:00' }),
      anEdition({ id: 'other', date: '2024-01-02T03:00:00+03:00', texts: ['Other.'] }),
    ];
    expect(idsOf(timelineOf(editions)?.dated)).toEqual([['other'], ['collected']]);
  });

  it('puts undated editions apart, each for itself', () => {
    const editions = [
      anEdition({ id: 'collected', date: '2024-01-01' }),
      anEdition({ id: 'copy-a', texts: ['Differs.'] }),
      anEdition({ id: 'copy-b', texts: ['Differs.'] }),
    ];
    const timeline = timelineOf(editions);
    expect([idsOf(timeline?.dated), idsOf(timeline?.undated)]).toEqual([[['collected']], [['copy-a'], ['copy-b']]]);
  });

  it('folds neighbours that say the same, with a span of dates and all their links', () => {
    const editions = [
      anEdition({ id: 'collected', date: '2024-01-01' }),
      anEdition({ id: 'second', date: '2024-02-01' }),
      anEdition({ id: 'third', date: '2024-03-01', texts: ['New.'] }),
    ];
    expect(timelineOf(editions, throttled('collected', 'second', 'third'))?.dated).toMatchObject([
      {
        from: '2024-01-01',
        to: '2024-02-01',
        isCollected: true,
        editions: [{ url: 'https://acme.example/collected' }, { url: 'https://acme.example/second' }],
      },
      { from: '2024-03-01', to: '2024-03-01', isCollected: false, texts: ['New.'] },
    ]);
  });

  it('does not fold editions with a different one between them', () => {
    const editions = [
      anEdition({ id: 'collected', date: '2024-01-01' }),
      anEdition({ id: 'second', date: '2024-02-01', texts: ['Gone.'] }),
      anEdition({ id: 'third', date: '2024-03-01' }),
    ];
    expect(idsOf(timelineOf(editions)?.dated)).toEqual([['collected'], ['second'], ['third']]);
  });

  it('takes the same texts in another order for the same', () => {
    const editions = [
      anEdition({ id: 'collected', date: '2024-01-01' }),
      anEdition({ id: 'second', date: '2024-02-01', texts: ['A.', 'B.'] }),
      anEdition({ id: 'third', date: '2024-03-01', texts: ['B.', 'A.'] }),
    ];
    expect(idsOf(timelineOf(editions)?.dated)).toEqual([['collected'], ['second', 'third']]);
  });

  it('leaves out a partial edition that says nothing of the code: it does not say that the code is gone', () => {
    const partial = anEdition({ id: 'file', date: '2024-03-01', isPartial: true });
    expect(timelineOf([anEdition({ id: 'collected', date: '2024-01-01' }), partial], throttled('collected'))).toBeNull();
  });

  it('has a partial edition that says something of the code', () => {
    const partial = anEdition({ id: 'file', date: '2024-03-01', isPartial: true });
    expect(idsOf(timelineOf([anEdition({ id: 'collected', date: '2024-01-01' }), partial], throttled('file'))?.dated)).toEqual([['collected'], ['file']]);
  });

  it('loses no edition and calls none newer than a later one, whatever the dates and texts', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
    const change = fc.record({ date: fc.option(day, { nil: undefined }), texts: fc.subarray(['A.', 'B.']) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1 }), (changes) => {
        const editions = changes.map(({ date, texts }, index) => anEdition({ id: index === 0 ? 'collected' : `e${index}`, texts, ...(date ? { date } : {}) }));
        const timeline = timelineOf(editions);
        if (!timeline) return;
        const dated = timeline.dated.flatMap((item) => item.editions);
        const undated = timeline.undated.flatMap((item) => item.editions);
        expect([...dated, ...undated].map(({ id }) => id).sort()).toEqual(editions.map(({ id }) => id).sort());
        expect(undated.every(({ date }) => date === null)).toBe(true);
        const dates = dated.map(({ date }) => date ?? '');
        expect(dates).toEqual([...dates].sort());
      }),
    );
  });
});

describe('the timelines of the real data', () => {
  it('keep APITube with its twelve editions readable', () => {
    const timeline = pageAt(pages, 'entry', '/apitube/204/').timeline;
    expect([timeline?.dated.map(({ from, to, editions }) => [from?.slice(0, 10), to?.slice(0, 10), editions.length]), idsOf(timeline?.undated)]).toEqual([
      [
        ['2023-11-04', '2023-11-04', 3],
        ['2023-11-09', '2024-03-08', 3],
        ['2024-04-02', '2024-06-21', 3],
      ],
      [['live-a'], ['live-b']],
    ]);
  });

  it('have no order at HuntAPI, whose pages have no dates', () => {
    const timeline = pageAt(pages, 'entry', '/huntapi/401/').timeline;
    expect([timeline?.dated, timeline?.undated.map(({ conditions }) => conditions.length)]).toEqual([[], [1, 4]]);
  });

  it('stand in a section of their own, which other entries do not have', () => {
    const entries = pages.flatMap((page) => (page.kind === 'entry' ? [page] : []));
    const wrong = entries.filter(({ frame, timeline }) => frame.sections.some(({ id }) => id === 'editions') !== (timeline !== null));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
