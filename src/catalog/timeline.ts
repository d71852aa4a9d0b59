import type { Edition } from '../../data/schema/provider';
import { momentOf } from './dates';
import type { ConditionRecord, PageLink, TimelineEdition, TimelineItem, TimelineRecord } from './records';
import { rememberEach } from './remember';

/** What the timeline takes from a condition. */
type DocumentedCondition = Pick<ConditionRecord, 'label' | 'path' | 'editions'>;

/**
 * What each edition of a provider's page says of one status code, where they do not all say the same; null where they do.
 * A partial edition that says nothing of the code is left out: it does not say that the code is gone.
 * @param conditions those of the code.
 */
export function buildTimeline(editions: readonly Edition[], statusCode: number, conditions: readonly DocumentedCondition[]): TimelineRecord | null {
  const items = editions.flatMap((edition) => {
    const item = toItem(edition, statusCode, conditions);
    return edition.isPartial && !saysAnything(item) ? [] : [item];
  });
  const [first] = items;
  if (!first || items.every((item) => saysTheSame(item, first))) return null;
  return { dated: fold(inOrder(items)), undated: items.filter(({ from }) => from === null) };
}

function toItem(edition: Edition, statusCode: number, conditions: readonly DocumentedCondition[]): TimelineItem {
  const { differences, id } = edition;
  const own = toTimelineEdition(edition);
  return {
    editions: [own],
    from: own.date,
    to: own.date,
    isCollected: own.isCollected,
    texts: differences.filter(({ statusCodes }) => statusCodes.includes(statusCode)).map(({ text }) => text),
    conditions: conditions.filter((condition) => condition.editions.includes(id)).map(toLink),
  };
}

/** One record for all status codes, and one for all editions. */
const toTimelineEdition: (edition: Edition) => TimelineEdition = rememberEach(({ id, title, url, date }) => {
  return { id, title, url, date: date ?? null, isCollected: id === 'collected' };
});
const toLink: (condition: DocumentedCondition) => PageLink = rememberEach(({ label, path }) => ({ label, path }));

function saysAnything({ texts, conditions }: TimelineItem): boolean {
  return texts.length > 0 || conditions.length > 0;
}

function saysTheSame(a: TimelineItem, b: TimelineItem): boolean {
  return isSameSet(a.texts, b.texts) && isSameSet(a.conditions.map(pathOf), b.conditions.map(pathOf));
}

function pathOf({ path }: { path: string }): string {
  return path;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text) => b.includes(text));
}

function inOrder(items: readonly TimelineItem[]): TimelineItem[] {
  return items
    .flatMap((item) => (item.from === null ? [] : [{ item, moment: momentOf(item.from) }]))
    .sort((a, b) => a.moment - b.moment)
    .map(({ item }) => item);
}

/** Joins neighbours that say the same into one item with a span of dates. */
function fold(items: readonly TimelineItem[]): TimelineItem[] {
  const folded: TimelineItem[] = [];
  for (const item of items) {
    const last = folded.at(-1);
    if (last && saysTheSame(last, item)) folded.splice(-1, 1, join(last, item));
    else folded.push(item);
  }
  return folded;
}

function join(earlier: TimelineItem, later: TimelineItem): TimelineItem {
  return { ...earlier, editions: [...earlier.editions, ...later.editions], to: later.to, isCollected: earlier.isCollected || later.isCollected };
}
