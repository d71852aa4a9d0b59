import type { RootContent } from 'mdast';
import { dayOf } from '../../../../catalog/dates';
import { changeKindLabels } from '../../../../catalog/labels';
import type { ChangesPage } from '../../../../catalog/pages/changesPage';
import type { ChangeRecord } from '../../../../catalog/records';
import { heading, joined, link, paragraph } from './nodes';
import type { Writer } from './writer';

/** What changed, the newest first, each under its date with the pages that it concerns. */
export function changesMarkdown({ years }: ChangesPage, write: Writer): RootContent[] {
  return years.flatMap(({ changes, year }) => [heading(2, year), ...changes.flatMap((change) => toBlocks(change, write))]);
}

function toBlocks({ changeKind, date, links, path, source, text, title }: ChangeRecord, write: Writer): RootContent[] {
  const pages = links.map((each) => write.to(each.label, each.path));
  return [
    heading(3, title),
    paragraph(dayOf(date), ' · ', changeKindLabels[changeKind], ' · ', write.to('permanent address', path)),
    ...write.blocks(text),
    ...(pages.length > 0 ? [paragraph('Concerns: ', joined(pages, ', '))] : []),
    ...(source ? [paragraph('Source: ', link(source.title, source.url))] : []),
  ];
}
