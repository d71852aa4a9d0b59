import type { RootContent } from 'mdast';
import { dayOf } from '../../../../catalog/dates';
import type { EntryPage } from '../../../../catalog/pages/entryPage';
import type { TimelineItem } from '../../../../catalog/records';
import { heading, type Inline, joined, link, paragraph, table } from './nodes';
import type { Writer } from './writer';

/** What each edition of the provider's page says of the code, where they do not all say the same: the dated ones in order, then the undated. */
export function timelineMarkdown({ provider, statusCode, timeline }: EntryPage, write: Writer): RootContent[] {
  if (!timeline) return [];
  const rows = [...timeline.dated, ...timeline.undated].map((item): Inline[] => [
    dateOf(item),
    editionsOf(item),
    documentsOf(item, write),
    textsOf(item, write),
  ]);
  return [
    heading(2, 'Editions'),
    paragraph(
      `What each edition of the page says of ${statusCode}, the oldest first. Of undated editions the order is not known. Differences are told against the collected edition.`,
    ),
    ...table(['Date', 'Editions', 'Documents', 'Difference'], rows),
    paragraph(write.to('All editions of the page', `${provider.path}#editions`)),
  ];
}

function dateOf({ from, to }: TimelineItem): string {
  if (from === null) return 'undated';
  const [first, last] = [dayOf(from), dayOf(to ?? from)];
  return first === last ? first : `${first} to ${last}`;
}

function editionsOf({ editions }: TimelineItem): Inline {
  return joined(
    editions.map(({ isCollected, title, url }) => [link(title, url), isCollected ? ' (collected)' : '']),
    ', ',
  );
}

function documentsOf({ conditions }: TimelineItem, write: Writer): Inline {
  if (conditions.length === 0) return 'nothing under this code';
  return joined(
    conditions.map(({ label, path }) => write.to(label, path)),
    ', ',
  );
}

function textsOf({ texts }: TimelineItem, write: Writer): Inline {
  return joined(texts.map(write.prose), ' ');
}
