import type { Table, TableRow } from 'mdast';
import type { ComparisonCell } from '../../../../catalog/comparison';
import { otherEditionNote } from '../../../../catalog/editions';
import { actorLabels, billedLabel, retryLabels } from '../../../../catalog/labels';
import type { NamedCell } from '../../../../catalog/namedCell';
import { code, type Inline, row, tableOfRows } from './nodes';
import type { Writer } from './writer';

/** What names a row beside the condition's label: the provider, the code, or both. */
type Lead = 'provider' | 'code' | 'both';

const headings: Record<Lead, string> = { provider: 'Provider', code: 'Code', both: 'Provider, code' };

/** Conditions in rows: label, meaning, first step, who acts, retry, billed; none where there are no conditions. */
export function conditionsTable(rows: readonly NamedCell[], lead: Lead, write: Writer): Table[] {
  const columns = [headings[lead], 'Condition', 'Meaning', 'First step', 'Who acts', 'Retry', 'Billed'];
  return tableOfRows(
    columns,
    rows.map((cell) => {
      const build = () => conditionRow(cell, lead, write);
      // The same row stands on many pages, unless a link in it depends on the page.
      return isSharable(cell) ? write.shared(cell.path, lead, build) : build();
    }),
  );
}

function conditionRow(cell: NamedCell, lead: Lead, write: Writer): TableRow {
  return row([
    write.to(leadOf(cell, lead), cell.path.replace(/#.*$/, '')),
    conditionName(cell, write),
    [write.prose(cell.meaning), write.basis({ basis: cell.meaningBasis })],
    [write.prose(cell.steps[0] ?? ''), write.basis({ basis: cell.stepBases[0] ?? 'editorial' })],
    [actorLabels[cell.actor], write.basis({ basis: cell.actorBasis })],
    [retryLabels[cell.retryAdvice], write.basis({ basis: cell.retryBasis })],
    billedWords(cell.billed, write),
  ]);
}

function isSharable({ meaning, steps: [step = ''] }: NamedCell): boolean {
  return ![meaning, step].some((text) => text.includes(']') && /\]\((?!\/|[a-z]+:)|\]:/.test(text));
}

function leadOf({ code: number, providerName }: NamedCell, lead: Lead): string {
  return { provider: providerName, code: number, both: `${providerName} ${number}` }[lead];
}

/** The label as a link, the identifier, and a mark where only another edition documents the condition. */
export function conditionName(cell: Pick<ComparisonCell, 'label' | 'identifier' | 'path' | 'isInCollectedEdition'>, write: Writer): Inline {
  const { identifier, label, path } = cell;
  return [write.to(label, path), identifier ? [' ', code(identifier)] : '', otherEditionNote(cell)];
}

/** Whether a call is billed; the provider's word where it gives one. */
export function billedWords(billed: boolean | null, write: Writer): Inline {
  return billed === null ? billedLabel(billed) : [billedLabel(billed), write.basis({ basis: 'documented' })];
}
