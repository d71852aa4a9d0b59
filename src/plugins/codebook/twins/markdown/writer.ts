import type { BlockContent, Link, List, TableRow } from 'mdast';
import { basisLabels } from '../../../../catalog/labels';
import { isPlainText } from '../../../../catalog/markup';
import type { Page } from '../../../../catalog/pages/page';
import type { Evidence, Source, StatementRecord } from '../../../../catalog/records';
import { absoluteUrl, type SiteAddress } from '../../../../catalog/siteAddress';
import type { Texts } from './createTexts';
import { blockList, type Inline, line, link, paragraph } from './nodes';
import { toLine } from './toLine';

/** Turns the records of one page into Markdown nodes. */
export interface Writer {
  /** A text of the data as blocks. */
  blocks(text: string): BlockContent[];
  /** A text of the data as one line, for paragraphs and table cells. */
  prose(text: string): Inline;
  /** A link to a page of ours; `path` is site-relative. */
  to(words: Inline, path: string): Link;
  /** On what a statement rests, in words after a space: ` (documented, source 1)`. The number is that of the list of sources. */
  basis(evidence: Pick<Evidence, 'basis'> & Partial<Evidence>): string;
  /** A statement as one line, with its basis. */
  statement(statement: StatementRecord): Inline;
  /** Statements as a list, each with its basis; none where there are no statements. */
  statements(statements: readonly StatementRecord[], isOrdered?: boolean): List[];
  /** Texts without a basis of their own as a list; none where there are no texts. */
  texts(texts: readonly string[], isOrdered?: boolean): List[];
  /** A row that is the same on every page, made once. */
  shared: SharedRows;
}

/** Gives the row of what stands at an address in one look, as it was made the first time. */
export type SharedRows = (path: string, look: string, build: () => TableRow) => TableRow;

/** What the writers of all pages have in common. */
interface WriterParts {
  texts: Texts;
  shared: SharedRows;
}

/** Makes the writer of one page. */
export function createWriter(site: SiteAddress, { shared, texts }: WriterParts, page: Page & { sources?: readonly Source[] }): Writer {
  const numbers = new Map((page.sources ?? []).map(({ url }, index) => [url, index + 1]));
  const blocks = (text: string) => texts(text, page.url);
  const home = absoluteUrl(site, '');
  const prose = (text: string) => (isPlainText(text) ? text : toLine(blocks(text)));
  const basis: Writer['basis'] = ({ basis: of, sources = [] }) => ` (${basisLabels[of]}${citation(sources.flatMap((url) => numbers.get(url) ?? []))})`;
  const withBasis = ({ text, evidence }: StatementRecord) => (isPlainText(text) ? [paragraph(text + basis(evidence))] : append(blocks(text), basis(evidence)));
  return {
    blocks,
    prose,
    to: (words, path) => link(words, home + path),
    basis,
    statement: ({ text, evidence }) => [prose(text), basis(evidence)],
    statements: (statements, isOrdered) => blockList(statements.map(withBasis), isOrdered),
    shared,
    texts: (own, isOrdered) => blockList(own.map(blocks), isOrdered),
  };
}

function citation(numbers: readonly number[]): string {
  if (numbers.length < 2) return numbers.length === 0 ? '' : `, source ${numbers[0]}`;
  return `, sources ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

/** Puts words at the end of the last paragraph, or into one of their own after what is no paragraph. */
function append(blocks: readonly BlockContent[], words: Inline): BlockContent[] {
  const last = blocks.at(-1);
  return last?.type === 'paragraph' ? [...blocks.slice(0, -1), paragraph(line(last.children), words)] : [...blocks, paragraph(words)];
}
