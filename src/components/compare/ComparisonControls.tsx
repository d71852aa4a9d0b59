import type { ComparisonField, ComparisonQuery } from '../../catalog/comparisonQuery';
import { comparisonFields } from '../../catalog/comparisonQuery';
import type { ComparePage } from '../../catalog/pages/comparePage';
import { ChoiceList } from './ChoiceList';
import { FilterSelect } from './FilterSelect';

interface ComparisonControlsProps {
  page: ComparePage;
  query: ComparisonQuery;
  update: (change: Partial<ComparisonQuery>) => void;
}

/** What the fields of a side-by-side cell are called. */
export const fieldLabels: Record<ComparisonField, string> = {
  meaning: 'Meaning',
  resolution: 'Resolution',
  actor: 'Who acts',
  retry: 'Retry',
  billed: 'Billed',
  identifier: 'Identifier',
};

/** Filters and columns of the comparison; each change goes into the address, so that the back button undoes it. */
export function ComparisonControls({ page, query, update }: ComparisonControlsProps) {
  return (
    <form className="controls" aria-label="Filters and columns" onSubmit={(event) => event.preventDefault()}>
      <ChoiceList
        legend="Providers"
        options={page.providers.map(({ id, name }) => ({ id, label: name }))}
        chosen={query.providers}
        onChange={(providers) => update({ providers })}
      />
      <div className="controls-row">
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
        <FilterSelect
          label="Rows"
          options={[
            { id: 'code', label: 'Status codes' },
            { id: 'situation', label: 'Situations' },
          ]}
          value={query.rows}
          onChange={(rows) => update({ rows: rows === 'situation' ? 'situation' : 'code' })}
        />
      </div>
      <ChoiceList
        legend="Show side by side"
        options={comparisonFields.map((id) => ({ id, label: fieldLabels[id] }))}
        chosen={query.fields}
        onChange={(chosen) => update({ fields: comparisonFields.filter((field) => chosen.includes(field)) })}
      />
      <label className="choice">
        <input type="checkbox" checked={query.onlyDifferences} onChange={(event) => update({ onlyDifferences: event.target.checked })} /> Only rows in which
        providers differ
      </label>
    </form>
  );
}
