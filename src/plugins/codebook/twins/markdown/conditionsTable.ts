import type { Table } from 'mdast';
import type { ComparisonCell } from '../../../../catalog/comparison';
import { otherEditionNote } from '../../../../catalog/editions';
import { actorLabels, billedLabel, retryLabels } from '../../../../catalog/labels';
import type { NamedCell } from '../../../../catalog/namedCell';
import { code, type Inline, table } from './nodes';
import type { Writer } from './writer';

/** What names a row beside the condition's label: the provider, the code, or both. */
type Lead = 'provider' | 'code' | 'both';

const headings: Record<Lead, string> = { provider: 'Provider', code: 'Code', both: 'Provider, code' };

/** Conditions in rows: label, meaning, first step, who acts, retry, billed; none where there are no conditions. */
export function conditionsTable(rows: readonly NamedCell[], lead: Lead, write: Writer): Table[] {
  const columns = [headings[lead], 'Condition', 'Meaning', 'First step', 'Who acts', 'Retry', 'Billed'];
  return table(
    columns,
    rows.map((row) => [
      write.to(leadOf(row, lead), row.path.replace(/#.*$/, '')),
      conditionName(row, write),
      [write.prose(row.meaning), write.basis({ basis: row.meaningBasis })],
      [write.prose(row.steps[0] ?? ''), write.basis({ basis: row.stepBases[0] ?? 'editorial' })],
      [actorLabels[row.actor], write.basis({ basis: row.actorBasis })],
      [retryLabels[row.retryAdvice], write.basis({ basis: row.retryBasis })],
      billedWords(row.billed, write),
    ]),
  );
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
