import { type ComparisonQuery, comparisonFields } from '../../catalog/comparisonQuery';
import { describeView } from '../../catalog/comparisonText';
import { comparisonFieldLabels } from '../../catalog/labels';
import type { ComparePage } from '../../catalog/pages/comparePage';
import { NeedsJavaScript } from '../NeedsJavaScript';
import { Chip, ChoiceList } from './ChoiceList';
import { ComparisonFilters } from './ComparisonFilters';

interface ComparisonControlsProps {
  page: ComparePage;
  query: ComparisonQuery;
  update: (change: Partial<ComparisonQuery>) => void;
}

/** Providers, filters and columns of the comparison; each change goes into the address, so that the back button undoes it. Paper has the choice in words. */
export function ComparisonControls({ page, query, update }: ComparisonControlsProps) {
  return (
    <>
      <NeedsJavaScript what="Choosing what is compared" />
      {/* On a phone it folds what follows it, by style alone: at a desk everything is open without a summary, and nothing moves when the page wakes. */}
      <details className="comparisonFold">
        <summary>Filters</summary>
      </details>
      <form className="comparisonControls" aria-label="Filters and columns" onSubmit={(event) => event.preventDefault()}>
        <ChoiceList
          legend="Providers"
          options={page.providers.map(({ id, name }) => ({ id, label: name }))}
          chosen={query.providers}
          onChange={(providers) => update({ providers })}
        />
        <div className="comparisonFilters">
          <ComparisonFilters page={page} query={query} update={update} />
          <Chip label="Only rows in which providers differ" isChosen={query.onlyDifferences} onChange={(onlyDifferences) => update({ onlyDifferences })} />
          <details className="comparisonColumns">
            <summary>Columns</summary>
            <ChoiceList
              legend="Show side by side"
              options={comparisonFields.map((id) => ({ id, label: comparisonFieldLabels[id] }))}
              chosen={query.fields}
              onChange={(chosen) => update({ fields: comparisonFields.filter((field) => chosen.includes(field)) })}
            />
          </details>
        </div>
      </form>
      <p className="comparisonView">{describeView(query, page)}</p>
    </>
  );
}
