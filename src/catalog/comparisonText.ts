import { type ComparisonCell, type ComparisonRow, type Difference, rowName } from './comparison';
import { toPictureMeanings, toPictureNumbers } from './comparisonPicture';
import { type ComparisonField, type ComparisonQuery, chosenProviders } from './comparisonQuery';
import { differenceWords } from './differenceWords';
import { otherEditionNote } from './editions';
import { actorLabels, billedLabel, comparisonFieldLabels, differenceMarks, retryLabels } from './labels';
import type { ComparePage } from './pages/comparePage';
import { plainText } from './plainText';
import { lineSeparator, type TableText } from './tableText';

type Provider = Pick<ComparePage['providers'][number], 'id' | 'name'>;

/** What a table of the comparison is built of. */
interface TableParts {
  rows: readonly ComparisonRow[];
  /** The chosen ones, in the order of the columns. */
  providers: readonly Provider[];
  kind: ComparisonRow['kind'];
}

/** The picture in words: the numbers of each situation, or the labels under each code, with what differs. */
export function buildPictureText(parts: TableParts): TableText {
  return buildTable(parts, parts.kind === 'situation' ? numberWords : meaningWords);
}

/** The side-by-side table in words, with the chosen fields of each condition. */
export function buildSideBySideText(parts: TableParts, fields: readonly ComparisonField[]): TableText {
  return buildTable(parts, (cells, row) => cells.map((cell) => conditionWords(cell, row, fields)).join(lineSeparator));
}

function buildTable({ kind, providers, rows }: TableParts, toWords: (cells: readonly ComparisonCell[], row: ComparisonRow) => string): TableText {
  return {
    columns: [kind === 'code' ? 'Status code' : 'Situation', 'What differs', ...providers.map(({ name }) => name)],
    rows: rows.map((row) => [
      rowName(row),
      differenceWords(row, toMark, ', '),
      ...providers.map(({ id }) => toWords(row.cells[id] ?? [], row) || 'not listed'),
    ]),
  };
}

/** A difference behind its sign: `≠ retry`. */
function toMark(difference: Difference): string {
  return `≠ ${differenceMarks[difference]}`;
}

function numberWords(cells: readonly ComparisonCell[], row: ComparisonRow): string {
  const numbers = toPictureNumbers(cells, row).map((number) => {
    const { code, isApart, labels } = number;
    return joinWords([code, labels.length > 1 && `×${labels.length}`, isApart && toMark('number')]) + otherEditionNote(number);
  });
  return numbers.join(lineSeparator);
}

/** The labels under a code, behind their situation where not every provider gives the number that meaning. */
function meaningWords(cells: readonly ComparisonCell[], row: ComparisonRow): string {
  const meanings = toPictureMeanings(cells, row).map(({ cells: own, isApart, name }) => {
    const labels = own.map((cell) => cell.label + otherEditionNote(cell)).join('; ');
    return isApart ? `≠ ${name}: ${labels}` : labels;
  });
  return meanings.join(lineSeparator);
}

function conditionWords(cell: ComparisonCell, row: ComparisonRow, fields: readonly ComparisonField[]): string {
  const name = joinWords([row.kind === 'situation' && cell.code, cell.label]) + otherEditionNote(cell);
  const situation = row.kind === 'code' ? [`Situation: ${cell.situationName}`] : [];
  return [name, ...situation, ...fields.map((field) => `${comparisonFieldLabels[field]}: ${fieldWords[field](cell)}`)].join(lineSeparator);
}

const fieldWords: Record<ComparisonField, (cell: ComparisonCell) => string> = {
  meaning: ({ meaning }) => plainText(meaning),
  resolution: ({ steps }) => steps.map((step, index) => `${index + 1}. ${plainText(step)}`).join(' '),
  actor: ({ actor }) => actorLabels[actor],
  retry: ({ retryAdvice }) => retryLabels[retryAdvice],
  billed: ({ billed }) => billedLabel(billed),
  identifier: ({ identifier }) => identifier ?? 'not documented',
};

function joinWords(words: readonly (string | false)[]): string {
  return words.filter(Boolean).join(' ');
}

/** What a view shows, as one line for paper: `Providers: APITube, HuntAPI; status class 4xx`. */
export function describeView(query: ComparisonQuery, { providers, situations }: Pick<ComparePage, 'providers' | 'situations'>): string {
  const shown = chosenProviders(query, providers).map(({ name }) => name);
  const situation = situations.find(({ id }) => id === query.situation);
  const parts = [
    `Providers: ${shown.join(', ')}`,
    query.statusClass && `status class ${query.statusClass}`,
    query.code && `status code ${query.code}`,
    situation && `situation ${situation.name}`,
    query.onlyDifferences && 'only rows in which providers differ',
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}
