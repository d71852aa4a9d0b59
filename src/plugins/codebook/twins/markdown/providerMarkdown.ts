import type { RootContent } from 'mdast';
import type { ProviderPage } from '../../../../catalog/pages/providerPage';
import { entryPath, providerSheetPath } from '../../../../catalog/permalinks';
import type { EditionRecord, StatementRecord } from '../../../../catalog/records';
import { conditionsTable } from './conditionsTable';
import { blockList, heading, type Inline, joined, link, list, paragraph, table } from './nodes';
import { accessSection, editionDate, errorBodySection, limitsSection, sourcesSection, supportSection } from './providerFacts';
import type { Writer } from './writer';

/** One provider: everything that its own page says. */
export function providerMarkdown(page: ProviderPage, write: Writer): RootContent[] {
  const { billing, bestPractices, comparisonPath, entries, errorBody, name, oddities, rateLimits, sources, support } = page;
  return [
    ...introduction(page, write),
    ...accessSection(page, write),
    heading(2, 'Status codes'),
    ...conditionsTable(
      entries.flatMap(({ conditions }) => conditions),
      'code',
      write,
    ),
    paragraph(write.to(`Compare ${name} with other providers`, comparisonPath)),
    ...errorBodySection(errorBody, write),
    ...limitsSection(rateLimits, write),
    ...statementSection('Billing', billing, write),
    ...statementSection('Best practices', bestPractices, write),
    ...statementSection('What differs', oddities, write, `From the standard, from other providers, and between ${name}’s own pages.`),
    ...supportSection(support, write),
    ...editionSection(page, write),
    ...sourcesSection(sources),
  ];
}

function introduction({ aliases, docsUrl, homeUrl, id, links, summary }: ProviderPage, write: Writer): RootContent[] {
  return [
    ...write.blocks(summary),
    ...list([
      link('Home page', homeUrl),
      link('Documentation', docsUrl),
      ...links.map(({ title, url }) => link(title, url)),
      write.to('Print sheet', providerSheetPath(id)),
    ]),
    ...(aliases.length > 0 ? [paragraph(`Also called ${aliases.join(', ')}.`)] : []),
  ];
}

function statementSection(label: string, statements: readonly StatementRecord[], write: Writer, lead?: string): RootContent[] {
  if (statements.length === 0) return [];
  return [heading(2, label), ...(lead ? [paragraph(lead)] : []), ...write.statements(statements)];
}

/** Every edition of the page with what differs, as a list within a list: the differences are too long for a table. */
function editionSection({ editionMatrix, editions, id }: ProviderPage, write: Writer): RootContent[] {
  const items = editions.map((edition) => [
    paragraph(link(edition.title, edition.url), ` (${editionDate(edition.date)}): `, write.prose(edition.summary)),
    ...list(edition.differences.map((difference) => differenceLine(difference, id, write))),
  ]);
  return [heading(2, 'Editions'), paragraph('Editions of the page; the collected one comes first.'), ...blockList(items), ...matrix(editionMatrix, write)];
}

/** Which edition documents what, where they do not all document everything. */
function matrix(editionMatrix: ProviderPage['editionMatrix'], write: Writer): RootContent[] {
  if (!editionMatrix) return [];
  const titles = new Map(editionMatrix.editions.map(({ id, title }) => [id, title]));
  const rows = editionMatrix.rows.map(({ editions, label, path, statusCode }): Inline[] => [
    String(statusCode),
    write.to(label, path),
    editions.map((id) => titles.get(id) ?? id).join('; '),
  ]);
  return [paragraph('Which edition documents what:'), ...table(['Code', 'Condition', 'Editions'], rows)];
}

function differenceLine({ statusCodes, text }: EditionRecord['differences'][number], providerId: string, write: Writer): Inline {
  const codes = statusCodes.map((statusCode) => write.to(String(statusCode), entryPath(providerId, statusCode)));
  return [joined(codes, ', '), codes.length > 0 ? ': ' : '', write.prose(text)];
}
