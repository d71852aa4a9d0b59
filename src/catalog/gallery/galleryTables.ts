import type { Catalog } from '../catalog';
import { type ComparisonRow, compareBy, type RowKind, toComparisonCell } from '../comparison';
import { buildEditionMatrix, type EditionMatrix } from '../editionMatrix';
import { type NamedCell, toNamedCell } from '../namedCell';
import type { EntryRecord, FieldRecord, ProviderRecord } from '../records';
import { differenceSchema } from '../schema/cell';
import type { GalleryConditions } from './galleryConditions';
import { longText, unbrokenWord } from './stressTexts';

/** What is shown in tables. */
export interface GalleryTables {
  few: NamedCell[];
  /** Forty rows of one provider. */
  many: NamedCell[];
  fields: FieldRecord[];
  errorBody: ProviderRecord['errorBody'] | null;
  /** An entry whose editions differ. */
  entryWithTimeline: EntryRecord | null;
  editionMatrix: EditionMatrix | null;
  /** Rows of the comparison: a code and a situation that many providers have. */
  compared: ComparisonRow[];
  /** Rows by what they say of differences: all, none, one provider alone. */
  differing: { label: string; row: ComparisonRow }[];
}

/** Draws up the tables. */
export function galleryTables(catalog: Catalog, { bare, long, many, otherEdition, plain, rightToLeft }: GalleryConditions): GalleryTables {
  const withBody = catalog.providers.find(({ errorBody }) => errorBody.examples.length > 0 && errorBody.fields.length > 0);
  const compared = [mostCompared(catalog, 'code'), mostCompared(catalog, 'situation')].flatMap((row) => row ?? []);
  return {
    // Told apart by their addresses, which have to exist: so these are other conditions' addresses.
    few: [plain, long, rightToLeft, bare, otherEdition].map((condition, index) => ({
      ...toNamedCell(condition),
      path: catalog.conditions[index]?.path ?? condition.path,
    })),
    many: many.map(toNamedCell),
    fields: fieldsOf(withBody),
    errorBody: withBody ? { ...withBody.errorBody, examples: withBody.errorBody.examples.slice(0, 2) } : null,
    entryWithTimeline: entryWithTimeline(catalog),
    editionMatrix: firstMatrix(catalog),
    compared,
    differing: compared.slice(0, 1).flatMap(differing),
  };
}

function fieldsOf(provider: ProviderRecord | undefined): FieldRecord[] {
  const evidence = { basis: 'editorial' as const, sources: [] };
  return [...(provider?.errorBody.fields ?? []).slice(0, 3), { name: unbrokenWord, text: longText, evidence }];
}

/** With dated and undated editions where there is such an entry. */
function entryWithTimeline({ entries }: Catalog): EntryRecord | null {
  const withTimeline = entries.filter(({ timeline }) => timeline !== null);
  const found = withTimeline.find(({ timeline }) => timeline && timeline.dated.length > 0 && timeline.undated.length > 0) ?? withTimeline[0];
  return found ? { ...found, conditions: [] } : null;
}

function firstMatrix({ entriesByProvider, providers }: Catalog): EditionMatrix | null {
  const matrices = providers.flatMap(({ editions, id }) => {
    const own = (entriesByProvider.get(id) ?? []).flatMap(({ conditions }) => conditions);
    return buildEditionMatrix(editions, own) ?? [];
  });
  const [first] = matrices;
  return first ? { ...first, rows: first.rows.slice(0, 8) } : null;
}

function differing(row: ComparisonRow): GalleryTables['differing'] {
  return [
    { label: 'everything', row: { ...row, cells: { first: [], second: [] }, differences: [...differenceSchema.options] } },
    { label: 'nothing', row: { ...row, cells: { first: [], second: [] }, differences: [] } },
    { label: 'one provider only', row: { ...row, cells: { first: [] }, differences: [] } },
  ];
}

/** The row in which most differs, and of those the one that most providers share; its first three providers. */
function mostCompared({ conditions, situations, statusCodes }: Catalog, kind: RowKind): ComparisonRow | undefined {
  const names = kind === 'code' ? statusCodes.map(({ code, title }) => [code, title] as const) : situations.map(({ id, name }) => [id, name] as const);
  const rows = compareBy(kind, conditions.map(toComparisonCell), new Map(names));
  const providersOf = ({ cells }: ComparisonRow) => Object.keys(cells).length;
  const [row] = rows.toSorted((a, b) => b.differences.length - a.differences.length || providersOf(b) - providersOf(a));
  return row && { ...row, cells: Object.fromEntries(Object.entries(row.cells).slice(0, 3)) };
}
