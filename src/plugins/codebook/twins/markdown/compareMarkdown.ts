import type { RootContent, Table } from 'mdast';
import { type ComparisonCell, type ComparisonRow, compareBy, isApart, rowName } from '../../../../catalog/comparison';
import { differenceWords } from '../../../../catalog/differenceWords';
import { otherEditionNote } from '../../../../catalog/editions';
import { actorLabels, billedLabel, differenceLabels, retryLabels } from '../../../../catalog/labels';
import type { ComparePage } from '../../../../catalog/pages/comparePage';
import { billedWords, conditionName } from './conditionsTable';
import { code, heading, type Inline, joined, paragraph, strong, table } from './nodes';
import type { Writer } from './writer';

type Providers = ComparePage['providers'];

/** The matrices of codes and of situations by provider, and every code side by side with all that is known. */
export function compareMarkdown({ cells, codes, providers, situations }: ComparePage, write: Writer): RootContent[] {
  const byCode = compareBy('code', cells, toNames(codes));
  const bySituation = compareBy('situation', cells, toNames(situations));
  return [
    paragraph('The same number can mean different things, and the same thing can have different numbers. What differs between providers is set in bold.'),
    heading(2, 'Each status code by provider'),
    ...matrix('Status code', byCode, providers, write),
    heading(2, 'Each situation by provider'),
    ...matrix('Situation', bySituation, providers, write),
    heading(2, 'Side by side'),
    ...byCode.flatMap((row) => sideBySide(row, providers, write)),
  ];
}

function toNames(records: readonly { id: string; name: string }[]): Map<string, string> {
  return new Map(records.map(({ id, name }) => [id, name]));
}

function matrix(title: string, rows: readonly ComparisonRow[], providers: Providers, write: Writer): Table[] {
  return table(
    [title, 'What differs', ...providers.map(({ name }) => name)],
    rows.map((row) => [write.to(rowName(row), row.path), whatDiffers(row), ...providers.map(({ id }) => matrixCell(row.cells[id] ?? [], row, write))]),
  );
}

function whatDiffers(row: ComparisonRow): string {
  return differenceWords(row, (difference) => differenceLabels[difference], '; ');
}

/** The labels under a code, or the codes and labels of a situation, as links. */
function matrixCell(cells: readonly ComparisonCell[], { kind }: ComparisonRow, write: Writer): Inline {
  if (cells.length === 0) return 'not listed';
  const links = cells.map((cell): Inline => [write.to(kind === 'situation' ? `${cell.code} ${cell.label}` : cell.label, cell.path), otherEditionNote(cell)]);
  return joined(links, '; ');
}

/** Everything that each provider says under one code: a row a condition. */
function sideBySide(row: ComparisonRow, providers: Providers, write: Writer): RootContent[] {
  const others = providers.filter(({ id }) => !row.cells[id]).map(({ name }) => name);
  return [
    heading(3, rowName(row)),
    paragraph(`What differs: ${whatDiffers(row)}.`, others.length > 0 ? ` Not listed by ${others.join(', ')}.` : ''),
    ...table(
      ['Provider', 'Condition', 'Situation', 'Meaning', 'Resolution', 'Who acts', 'Retry', 'Billed', 'Identifier'],
      providers.flatMap((provider) => (row.cells[provider.id] ?? []).map((cell) => [provider.name, ...cellsOf(cell, row, write)])),
    ),
  ];
}

function cellsOf(cell: ComparisonCell, row: ComparisonRow, write: Writer): Inline[] {
  const marked = (isMarked: boolean, words: Inline): Inline => (isMarked ? strong(words) : words);
  const steps = cell.steps.map((step, index): Inline => [`${index + 1}. `, write.prose(step), write.basis({ basis: cell.stepBases[index] ?? 'editorial' })]);
  return [
    conditionName(cell, write),
    marked(isApart(cell, row, 'meaning'), write.to(cell.situationName, cell.situationPath)),
    [write.prose(cell.meaning), write.basis({ basis: cell.meaningBasis })],
    joined(steps, ' '),
    [marked(isApart(cell, row, 'actor'), actorLabels[cell.actor]), write.basis({ basis: cell.actorBasis })],
    [marked(isApart(cell, row, 'retry'), retryLabels[cell.retryAdvice]), write.basis({ basis: cell.retryBasis })],
    cell.billed !== null && isApart(cell, row, 'billed')
      ? [strong(billedLabel(cell.billed)), write.basis({ basis: 'documented' })]
      : billedWords(cell.billed, write),
    cell.identifier ? code(cell.identifier) : 'not documented',
  ];
}
