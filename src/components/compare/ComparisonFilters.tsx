import type { ComparisonQuery } from '../../catalog/comparisonQuery';
import type { ComparePage } from '../../catalog/pages/comparePage';
import { FilterSelect } from './FilterSelect';

interface ComparisonFiltersProps {
  page: ComparePage;
  query: ComparisonQuery;
  update: (change: Partial<ComparisonQuery>) => void;
}

/** What rows stand for, and which of them are shown. */
export function ComparisonFilters({ page, query, update }: ComparisonFiltersProps) {
  return (
    <>
      <FilterSelect
        label="Rows"
        options={[
          { id: 'situation', label: 'Situations' },
          { id: 'code', label: 'Status codes' },
        ]}
        value={query.rows}
        onChange={(rows) => update({ rows: rows === 'situation' ? 'situation' : 'code' })}
      />
      <FilterSelect
        label="Status class"
        all="All classes"
        options={page.statusClasses.map(({ id, name }) => ({ id, label: `${id} ${name}` }))}
        value={query.statusClass}
        onChange={(statusClass) => update({ statusClass })}
      />
      <FilterSelect
        label="Status code"
        all="All codes"
        options={page.codes.map(({ id, name }) => ({ id, label: `${id} ${name}` }))}
        value={query.code}
        onChange={(code) => update({ code })}
      />
      <FilterSelect
        label="Situation"
        all="All situations"
        options={page.situations.map(({ id, name }) => ({ id, label: name }))}
        value={query.situation}
        onChange={(situation) => update({ situation })}
      />
    </>
  );
}
