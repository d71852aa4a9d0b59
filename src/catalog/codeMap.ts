import { type ClassKey, toClassKey } from './classMarks';
import { preferCollected } from './editions';
import { unique } from './evidence';
import { groupBy } from './groupBy';
import { lowerFirst } from './lowerFirst';
import type { HomePage } from './pages/homePage';
import { codePath } from './permalinks';
import type { SituationGroup } from './records';

/** What the picture of every code by every provider is made from. */
export type CodeMapSource = Pick<HomePage, 'cells' | 'codeGroups' | 'providers' | 'situationGroups'>;

/** A code as the head of a column. */
interface CodeMapColumn {
  code: string;
  name: string;
  path: string;
  classKey: ClassKey;
  isFirstOfClass: boolean;
}

/** What a provider says of a code. */
export interface CodeMapCell {
  path: string;
  /** Who, which code, which conditions, and what happened: enough for a link that stands alone. */
  label: string;
  classKey: ClassKey;
  /** The labels of the conditions: those of the collected edition, else those of others. */
  conditions: string[];
  /** The groups of what happened, each once. */
  groups: SituationGroup[];
  isInCollectedEdition: boolean;
}

/** Every code by every provider as rows and columns. */
export interface CodeMap {
  /** Columns that belong together, with the number of them. */
  classes: { key: ClassKey; label: string; name: string; columnCount: number }[];
  columns: CodeMapColumn[];
  /** One cell a column; null where the provider does not document the code. */
  rows: { id: string; name: string; path: string; cells: (CodeMapCell | null)[] }[];
}

type Situations = ReadonlyMap<string, { name: string; group: SituationGroup }>;

/** Lays the cells of the home page out as a matrix: providers in rows, codes in columns by class. */
export function buildCodeMap({ cells, codeGroups, providers, situationGroups }: CodeMapSource): CodeMap {
  const situations: Situations = new Map(situationGroups.flatMap(({ group, situations: own }) => own.map(({ id, name }) => [id, { name, group }])));
  const places = groupBy(cells, ({ code, providerId }) => `${providerId}/${code}`);
  const columns = codeGroups.flatMap(toColumns);
  return {
    classes: codeGroups.map(({ codes, name, statusClass }) => ({
      key: toClassKey(statusClass),
      label: statusClass ?? 'Other',
      name,
      columnCount: codes.length,
    })),
    columns,
    rows: providers.map((provider) => ({
      id: provider.id,
      name: provider.name,
      path: provider.path,
      cells: columns.map((column) => {
        const [cell] = places.get(`${provider.id}/${column.code}`) ?? [];
        return cell ? toMapCell(cell, column, provider.name, situations) : null;
      }),
    })),
  };
}

function toColumns({ codes, statusClass }: HomePage['codeGroups'][number]): CodeMapColumn[] {
  const classKey = toClassKey(statusClass);
  return codes.map(({ id, name }, index) => ({ code: id, name, path: codePath(id), classKey, isFirstOfClass: index === 0 }));
}

function toMapCell(
  { conditions, path }: HomePage['cells'][number],
  { classKey, code, name }: CodeMapColumn,
  providerName: string,
  situations: Situations,
): CodeMapCell {
  const shown = preferCollected(conditions);
  const isInCollectedEdition = shown.some((condition) => condition.isInCollectedEdition);
  const met = unique(shown.map(({ situation }) => situation)).flatMap((id) => situations.get(id) ?? []);
  const labels = shown.map(({ label }) => label);
  const happened = met.map((situation) => lowerFirst(situation.name)).join(', ');
  return {
    path,
    label: `${providerName} ${code} ${name}: ${labels.join(', ')} (${happened})${isInCollectedEdition ? '' : ', only in another edition'}`,
    classKey,
    conditions: labels,
    groups: unique(met.map(({ group }) => group)),
    isInCollectedEdition,
  };
}
