import type { ComparisonCell, RowKind } from './comparison';

/** What a side-by-side cell can show of a condition. */
export const comparisonFields = ['meaning', 'resolution', 'actor', 'retry', 'billed', 'identifier'] as const;
export type ComparisonField = (typeof comparisonFields)[number];

/** By what rows can be sorted. */
export const comparisonSorts = ['order', 'name', 'providers', 'differences'] as const;
export type ComparisonSort = (typeof comparisonSorts)[number];

/** What a comparison shows; it lives in the query string, so that a copied address shows the same view. */
export interface ComparisonQuery {
  /** Ids of the chosen providers, in the order of the columns; never empty. */
  providers: string[];
  statusClass: string | null;
  code: string | null;
  situation: string | null;
  rows: RowKind;
  fields: ComparisonField[];
  sort: { by: ComparisonSort; descending: boolean };
  /** Whether only rows in which providers differ are shown. */
  onlyDifferences: boolean;
}

/** What the query string can name. */
export interface ComparisonScope {
  providers: readonly string[];
  /** Those that are shown where the query string names none; absent where that is all of them. */
  providersAtFirst?: readonly string[];
  statusClasses: readonly string[];
  codes: readonly string[];
  situations: readonly string[];
}

/** The view of the page's own address, without a query string. */
export function defaultComparisonQuery(scope: ComparisonScope): ComparisonQuery {
  return {
    providers: [...(scope.providersAtFirst ?? scope.providers)],
    statusClass: null,
    code: null,
    situation: null,
    rows: 'situation',
    fields: [...comparisonFields],
    sort: { by: 'order', descending: false },
    onlyDifferences: false,
  };
}

/**
 * Reads a query string such as `?providers=huntapi,sportradar&class=4xx&rows=situation&sort=-differences`. Never throws:
 * a value that nothing goes by is left out and named in `unknown`, for instance `provider "acme"`.
 * A query string that names no rows shows codes, as every address did that was copied before the page began with situations.
 */
export function parseComparisonQuery(search: string, scope: ComparisonScope): { query: ComparisonQuery; unknown: string[] } {
  const parameters = new URLSearchParams(search);
  const unknown: string[] = [];
  const listOf = <Value extends string>(name: string, what: string, known: readonly Value[]): Value[] => {
    const asked = (parameters.get(name) ?? '')
      .split(',')
      .map((text) => text.trim())
      .filter(Boolean);
    for (const text of asked) if (!known.some((value) => value === text)) unknown.push(`${what} "${text}"`);
    return known.filter((value) => asked.includes(value));
  };
  const oneOf = <Value extends string>(name: string, what: string, known: readonly Value[]) => listOf(name, what, known).at(0) ?? null;
  const fallback = defaultComparisonQuery(scope);
  const providers = listOf('providers', 'provider', scope.providers);
  const fields = listOf('fields', 'field', comparisonFields);
  const sort = parameters.get('sort')?.trim() ?? '';
  const by = comparisonSorts.find((known) => known === sort.replace(/^-/, ''));
  if (sort && !by) unknown.push(`sort "${sort}"`);
  return {
    query: {
      providers: providers.length > 0 ? providers : fallback.providers,
      statusClass: oneOf('class', 'class', scope.statusClasses),
      code: oneOf('code', 'status code', scope.codes),
      situation: oneOf('situation', 'situation', scope.situations),
      rows: oneOf('rows', 'rows', ['code', 'situation'] as const) ?? (isBare(search) ? fallback.rows : 'code'),
      fields: fields.length > 0 ? fields : fallback.fields,
      sort: by ? { by, descending: sort.startsWith('-') } : fallback.sort,
      onlyDifferences: oneOf('only', 'filter', ['differences']) !== null,
    },
    unknown,
  };
}

function isBare(search: string): boolean {
  return search.replace(/^\?/, '') === '';
}

/** Writes the query string of a view, without what is as in the default view: empty, or beginning with `?`. */
export function formatComparisonQuery(query: ComparisonQuery, scope: ComparisonScope): string {
  const isWhole = (chosen: readonly string[], all: readonly string[]) => all.every((value) => chosen.includes(value));
  const { by, descending } = query.sort;
  const { providers: atFirst } = defaultComparisonQuery(scope);
  const isAtFirst = query.providers.length === atFirst.length && isWhole(query.providers, atFirst);
  const pairs = (rows: RowKind | null): [name: string, value: string | null][] => [
    ['providers', isAtFirst ? null : query.providers.join(',')],
    ['class', query.statusClass],
    ['code', query.code],
    ['situation', query.situation],
    ['rows', rows],
    ['fields', isWhole(query.fields, comparisonFields) ? null : query.fields.join(',')],
    ['sort', by === 'order' && !descending ? null : `${descending ? '-' : ''}${by}`],
    ['only', query.onlyDifferences ? 'differences' : null],
  ];
  const isElseDefault = pairs(null).every(([, value]) => value === null);
  const unnamedRows: RowKind = isElseDefault ? 'situation' : 'code';
  const text = pairs(query.rows === unnamedRows ? null : query.rows)
    .flatMap(([name, value]) => (value ? [`${name}=${value.split(',').map(encodeURIComponent).join(',')}`] : []))
    .join('&');
  return text ? `?${text}` : '';
}

/** The providers that a view shows, in the order of the columns. */
export function chosenProviders<Provider extends { id: string }>(query: Pick<ComparisonQuery, 'providers'>, providers: readonly Provider[]): Provider[] {
  return providers.filter(({ id }) => query.providers.includes(id));
}

/** The cells that a view shows. */
export function selectCells(cells: readonly ComparisonCell[], { code, providers, situation, statusClass }: ComparisonQuery): ComparisonCell[] {
  return cells.filter(
    (cell) =>
      providers.includes(cell.providerId) &&
      (statusClass === null || cell.statusClass === statusClass) &&
      (code === null || cell.code === code) &&
      (situation === null || cell.situation === situation),
  );
}
