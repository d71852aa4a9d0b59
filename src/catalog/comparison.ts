import type * as z from 'zod';
import { unique } from './evidence';
import { groupBy } from './groupBy';
import { codePath } from './permalinks';
import type { ConditionRecord } from './records';
import type { comparisonCellSchema, differenceSchema } from './schema/cell';

/** What a comparison shows of a condition. */
export type ComparisonCell = z.infer<typeof comparisonCellSchema>;

/** A condition as a cell of a comparison. */
export function toComparisonCell(condition: ConditionRecord): ComparisonCell {
  const {
    id,
    label,
    identifier,
    identifierField,
    path,
    sharePath,
    situation,
    situationName,
    situationPath,
    meaning,
    actor,
    billed,
    isInCollectedEdition,
    statusClass,
  } = condition;
  return {
    providerId: condition.provider.id,
    code: String(condition.statusCode),
    statusClass,
    id,
    label,
    identifier,
    identifierField,
    path,
    sharePath,
    situation,
    situationName,
    situationPath,
    meaning,
    meaningBasis: condition.evidence.meaning.basis,
    steps: condition.resolution.steps,
    stepBases: condition.evidence.steps.map(({ basis }) => basis),
    actor,
    actorBasis: condition.evidence.actor.basis,
    retryAdvice: condition.retry.advice,
    retryBasis: condition.retry.basis,
    billed,
    isInCollectedEdition,
  };
}

/** What the rows of a comparison stand for. */
export type RowKind = 'code' | 'situation';

/** What can differ between providers within a row; `number` = same situation, other code, `meaning` = same code, other situation. */
export type Difference = z.infer<typeof differenceSchema>;

/** One code or situation, with what each provider says to it. */
export interface ComparisonRow {
  kind: RowKind;
  /** The code or the situation's id. */
  key: string;
  name: string;
  path: string;
  statusClass: string | null;
  /** By provider id; a provider without cells is absent. */
  cells: Record<string, ComparisonCell[]>;
  differences: Difference[];
}

/** What a row is called where one text has to say it: `429 Too Many Requests`, `Rate limited`. */
export function rowName({ key, kind, name }: Pick<ComparisonRow, 'key' | 'kind' | 'name'>): string {
  return kind === 'code' ? `${key} ${name}` : name;
}

/** Groups cells into rows, by code or by situation, in the order of `names`, and finds what differs. */
export function compareBy(kind: RowKind, cells: readonly ComparisonCell[], names: ReadonlyMap<string, string>): ComparisonRow[] {
  const rows = [...groupBy(cells, (cell) => (kind === 'code' ? cell.code : cell.situation))].map(([key, own]): ComparisonRow => {
    const [first] = own;
    return {
      kind,
      key,
      name: names.get(key) ?? key,
      path: kind === 'code' ? codePath(key) : (first?.situationPath ?? ''),
      statusClass: kind === 'code' ? (first?.statusClass ?? null) : null,
      cells: Object.fromEntries(groupBy(own, ({ providerId }) => providerId)),
      differences: differencesOf(kind, own),
    };
  });
  const order = [...names.keys()];
  return rows.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

const differenceNames: readonly Difference[] = ['meaning', 'number', 'actor', 'retry', 'billed'];

const aspects: Record<Difference, (cell: ComparisonCell) => string> = {
  number: ({ code }) => code,
  meaning: ({ situation }) => situation,
  actor: ({ actor }) => actor,
  retry: ({ retryAdvice }) => retryAdvice,
  billed: ({ billed }) => String(billed),
};

/** What differs between providers: an aspect for which the providers' sets of values are not all the same. */
function differencesOf(kind: RowKind, cells: readonly ComparisonCell[]): Difference[] {
  return differenceNames.filter((name) => name !== (kind === 'code' ? 'number' : 'meaning')).filter((name) => valuesByProvider(name, cells).length > 1);
}

/** Each provider's set of values as one text, each text once. What is not documented is no value: silence is not a "no". */
function valuesByProvider(name: Difference, cells: readonly ComparisonCell[]): string[] {
  const stated = name === 'billed' ? cells.filter(({ billed }) => billed !== null) : cells;
  const byProvider = [...groupBy(stated, ({ providerId }) => providerId).values()];
  return unique(byProvider.map((own) => unique(own.map(aspects[name])).sort().join()));
}

/** Whether a cell's value is one that not every provider of the row has. */
export function isApart(cell: ComparisonCell, row: ComparisonRow, name: Difference): boolean {
  if (!row.differences.includes(name) || (name === 'billed' && cell.billed === null)) return false;
  return Object.values(row.cells).some((own) => !own.some((other) => aspects[name](other) === aspects[name](cell)));
}
