import type { RootContent } from 'mdast';
import type { AnyPage } from '../../../../catalog/pages/buildPages';
import type { SiteAddress } from '../../../../catalog/siteAddress';
import { changesMarkdown } from './changesMarkdown';
import { codeMarkdown } from './codeMarkdown';
import { classMarkdown, codesMarkdown } from './codesMarkdown';
import { compareMarkdown } from './compareMarkdown';
import { createTexts } from './createTexts';
import { entryMarkdown } from './entryMarkdown';
import { footer } from './footer';
import { goMarkdown } from './goMarkdown';
import { homeMarkdown } from './homeMarkdown';
import { identifiersMarkdown } from './identifiersMarkdown';
import { addressLink, heading, paragraph } from './nodes';
import { providerMarkdown } from './providerMarkdown';
import { providersMarkdown } from './providersMarkdown';
import { diagnoseMarkdown, searchMarkdown } from './searchMarkdown';
import { createSharedRows } from './sharedRows';
import { codesSheetMarkdown, providerSheetMarkdown, sheetsMarkdown } from './sheetMarkdown';
import { situationMarkdown, situationsMarkdown } from './situationMarkdown';
import { stringify } from './stringify';
import { createWriter, type Writer } from './writer';

type Kind = AnyPage['kind'];
type PageOf = { [K in Kind]: Extract<AnyPage, { kind: K }> };

/** What writes the content of each kind of page, between its title and its footer. */
const contents: { [K in Kind]: (page: PageOf[K], write: Writer) => RootContent[] } = {
  home: homeMarkdown,
  codes: codesMarkdown,
  class: classMarkdown,
  code: codeMarkdown,
  providers: providersMarkdown,
  provider: providerMarkdown,
  entry: entryMarkdown,
  situations: situationsMarkdown,
  situation: situationMarkdown,
  identifiers: identifiersMarkdown,
  compare: compareMarkdown,
  search: searchMarkdown,
  diagnose: diagnoseMarkdown,
  changes: changesMarkdown,
  go: goMarkdown,
  sheets: sheetsMarkdown,
  providerSheet: providerSheetMarkdown,
  codesSheet: codesSheetMarkdown,
};

function contentOf<K extends Kind>(kind: K, page: PageOf[K], write: Writer): RootContent[] {
  return contents[kind](page, write);
}

/**
 * Makes the builder of Markdown twins (GitHub Flavored Markdown): a page gives the text with the facts that the page shows.
 * Every link in it is absolute, so that it can stand in a ticket, a wiki or a chat. It remembers parsed texts and rows: use one builder for all pages
 * of a site, and another for another state of the data.
 */
export function createMarkdownBuilder(site: SiteAddress): (page: AnyPage) => string {
  const parts = { texts: createTexts(site), shared: createSharedRows() };
  return (page) => {
    const write = createWriter(site, parts, page);
    return stringify([heading(1, titleOf(page)), paragraph(addressLink(page.url)), ...contentOf(page.kind, page, write), ...footer(page, write)]);
  };
}

/** The Markdown twin of one page. For many pages see `createMarkdownBuilder`. */
export function buildMarkdown(page: AnyPage, site: SiteAddress): string {
  return createMarkdownBuilder(site)(page);
}

function titleOf({ frame: { title }, kind }: AnyPage): string {
  return kind === 'home' ? `Codebook: ${title}` : title;
}
