import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { type MarkupNode, toNodes } from '../markup';
import { toJira } from './jira';
import { buildNote } from './note';
import { toPlainText } from './plain';
import { buildReply } from './reply';
import { createToInline } from './toInline';
import type { TicketFormat, TicketKind, TicketReading, TicketSubject, ToUrl } from './types';

/** A text as it is pasted into a ticket. */
export interface TicketText {
  /** What a plain field gets. */
  text: string;
  /** What a rich field gets instead; null in the formats that are plain text themselves. */
  rich: { html: string; nodes: MarkupNode[] } | null;
}

/** What to write a ticket's text from. */
export interface TicketInput {
  subject: TicketSubject;
  kind: TicketKind;
  /** Makes links of the texts absolute. */
  toUrl: ToUrl;
  reading?: TicketReading | undefined;
}

/** Builds the text of a ticket as a document (mdast), the same for every format. */
export function buildTicket({ kind, reading, subject, toUrl }: TicketInput): Root {
  const build = kind === 'reply' ? buildReply : buildNote;
  return build(subject, createToInline(toUrl), reading);
}

const toMarkdown = unified().use(remarkStringify, { bullet: '-', listItemIndent: 'one' }).use(remarkGfm);
const toHast = unified().use(remarkRehype);

/** Writes the document in a format. */
export function toTicketText(document: Root, format: TicketFormat): TicketText {
  if (format === 'markdown') return { text: toMarkdown.stringify(document), rich: null };
  if (format === 'jira') return { text: toJira(document), rich: null };
  if (format === 'plain') return { text: toPlainText(document), rich: null };
  const hast = toHast.runSync(document);
  return { text: toPlainText(document), rich: { html: toHtml(hast), nodes: toNodes(hast.children) } };
}
