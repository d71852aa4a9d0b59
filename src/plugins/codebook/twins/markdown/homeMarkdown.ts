import type { RootContent, Table } from 'mdast';
import { buildCodeMap, type CodeMapCell } from '../../../../catalog/codeMap';
import { dayOf } from '../../../../catalog/dates';
import { otherEditionNote } from '../../../../catalog/editions';
import { count, situationGroupLabels } from '../../../../catalog/labels';
import type { HomePage } from '../../../../catalog/pages/homePage';
import { pagePaths } from '../../../../catalog/permalinks';
import { heading, type Inline, joined, link, list, paragraph, table } from './nodes';
import type { Writer } from './writer';

/** The entrance: the map of every code by provider, the situations, the providers. */
export function homeMarkdown(page: HomePage, write: Writer): RootContent[] {
  const { situationGroups, totals } = page;
  return [
    paragraph(
      'What a status code means at this provider, why it happens, what to do, who acts, whether to retry, and whether the call was billed. ',
      `${totals.conditions} conditions in ${totals.entries} entries of ${totals.providers} providers, ${totals.situations} situations, `,
      `beside all ${totals.statusCodes} status codes.`,
    ),
    ...list([
      [write.to('Search', pagePaths.search), ': a code, a provider, an identifier, a phrase or a question'],
      [write.to('Diagnose', pagePaths.diagnose), ': paste a response, log line, exception, HAR file or ticket'],
      [write.to('Compare side by side', pagePaths.compare)],
      [write.to('All status codes', pagePaths.codes)],
      [write.to('All identifiers', pagePaths.identifiers)],
      [write.to('Guides', pagePaths.guides)],
    ]),
    heading(2, 'Every code by provider'),
    paragraph('A cell names the reasons that the provider’s page gives for the code and leads to the entry.'),
    ...codeMap(page, write),
    heading(2, 'What happened?'),
    ...situationGroups.flatMap(({ group, situations }) => [
      heading(3, situationGroupLabels[group]),
      ...list(situations.map(({ codes, entrance, inOwnWords, path }) => [write.to(entrance, path), `: ${inOwnWords}${metUnder(codes)}`])),
    ]),
    heading(2, 'Providers'),
    ...homeProviders(page, write),
    ...changeList(page, write),
  ];
}

function metUnder(codes: readonly string[]): string {
  return codes.length > 0 ? ` (${codes.join(', ')})` : '';
}

/** Providers in rows; their codes stand in the map. */
function homeProviders({ providers }: HomePage, write: Writer): Table[] {
  return table(
    ['Provider', 'What it is', 'Status codes', 'Documentation'],
    providers.map(({ conditionCount, docsUrl, entryCount, name, path, summary }) => [
      write.to(name, path),
      write.prose(summary),
      `${count(entryCount, 'code', 'codes')}, ${count(conditionCount, 'condition', 'conditions')}`,
      link(docsUrl.replace(/^https?:\/\//, ''), docsUrl),
    ]),
  );
}

/** The newest changes, and where all stand. */
function changeList({ changes }: HomePage, write: Writer): RootContent[] {
  if (changes.length === 0) return [];
  return [
    heading(2, 'What changed'),
    ...list(changes.map(({ date, path, title }) => [`${dayOf(date)}: `, write.to(title, path)])),
    paragraph(write.to('All changes', pagePaths.changes)),
  ];
}

/** Status codes in rows, so that a line stays short with many of them. */
function codeMap(page: HomePage, write: Writer): Table[] {
  const { columns, rows } = buildCodeMap(page);
  return table(
    ['Status code', ...rows.map(({ name }) => name)],
    columns.map(({ code, name, path }, index) => [write.to(`${code} ${name}`, path), ...rows.map(({ cells }) => mapCell(cells[index] ?? null, write))]),
  );
}

function mapCell(cell: CodeMapCell | null, write: Writer): Inline {
  return cell ? [write.to(joined(cell.conditions, ', '), cell.path), otherEditionNote(cell)] : '–';
}
