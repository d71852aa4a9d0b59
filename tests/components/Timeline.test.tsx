import { describe, expect, it } from 'vitest';
import type { TimelineEdition, TimelineItem, TimelineRecord } from '../../src/catalog/records';
import { Timeline } from '../../src/components/Timeline';
import { render } from '../fixtures/render';

function anEdition(id: string, date: string | null, isCollected = false): TimelineEdition {
  return { id, title: `Page ${id}`, url: `https://acme.example/${id}`, date, isCollected };
}

function anItem(editions: TimelineEdition[], change: Partial<TimelineItem> = {}): TimelineItem {
  const dates = editions.map(({ date }) => date);
  const isCollected = editions.some((edition) => edition.isCollected);
  return { editions, from: dates[0] ?? null, to: dates.at(-1) ?? null, isCollected, texts: [], conditions: [], ...change };
}

function htmlOf(timeline: Partial<TimelineRecord>): string {
  return render(<Timeline timeline={{ dated: [], undated: [], ...timeline }} statusCode={429} providerPath="/acme/" />);
}

/** What a reader reads, without marks. */
function textOf(timeline: Partial<TimelineRecord>): string {
  return htmlOf(timeline)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const first = anEdition('a', '2023-11-04T20:46:28+03:00', true);
const last = anEdition('b', '2024-03-08T13:10:25+03:00');

describe('the timeline', () => {
  it('is an ordered list with machine-readable times', () => {
    const html = htmlOf({ dated: [anItem([first]), anItem([last])] });
    expect(html.match(/<ol class="timeline"><li>.*<time dateTime="2023-11-04T20:46:28\+03:00">2023-11-04<\/time>.*<li>.*2024-03-08<\/time>/)).not.toBeNull();
  });

  it('tells a span of dates with its count, and keeps the link of every edition', () => {
    const timeline = { dated: [anItem([first, last])] };
    expect(textOf(timeline)).toContain('2023-11-04 to 2024-03-08 , 2 editions includes the collected edition Page a (collected) Page b');
    expect(htmlOf(timeline)).toContain('<a href="https://acme.example/b">Page b</a>');
  });

  it('tells one day once', () => {
    const text = textOf({ dated: [anItem([first, anEdition('c', '2023-11-04T21:00:06+03:00')])] });
    expect(text.match(/2023-11-04/g)).toHaveLength(1);
  });

  it('leads to the conditions that were documented', () => {
    const conditions = [{ label: 'Throttled', path: '/acme/429/#throttled' }];
    expect(htmlOf({ dated: [anItem([first], { conditions })] })).toContain('<a href="/acme/429/#throttled">Throttled</a>');
  });

  it('says that a code is not documented only where nothing else is said of it', () => {
    expect(textOf({ dated: [anItem([first])] })).toContain('429 is not documented here.');
    expect(textOf({ dated: [anItem([first], { texts: ['It is 401 here.'] })] })).not.toContain('not documented');
  });

  it('puts undated editions under words that claim no order, and only where there are some', () => {
    expect(textOf({ dated: [anItem([first])], undated: [anItem([anEdition('copy', null)])] })).toMatch(/Page a .* Undated: order not known Page copy/);
    expect(textOf({ dated: [anItem([first])] })).not.toContain('Undated');
  });

  it('marks the collected edition where it is undated', () => {
    expect(textOf({ undated: [anItem([anEdition('a', null, true)])] })).toContain('collected edition Page a');
  });

  it('stands under its fragment and leads to all editions', () => {
    const html = htmlOf({ dated: [anItem([first])] });
    expect([html.includes('<h2 id="editions">'), html.includes('href="/acme/#editions"')]).toEqual([true, true]);
  });
});
