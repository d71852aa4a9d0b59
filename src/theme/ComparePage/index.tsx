import { buildPictureText, buildSideBySideText } from '../../catalog/comparisonText';
import { comparisonFieldLabels, count } from '../../catalog/labels';
import type { ComparePage as ComparePageRecord } from '../../catalog/pages/comparePage';
import { AddProvider } from '../../components/compare/AddProvider';
import { ComparisonControls } from '../../components/compare/ComparisonControls';
import { ComparisonTable } from '../../components/compare/ComparisonTable';
import { CopyTable } from '../../components/compare/CopyTable';
import { DifferenceLegend } from '../../components/compare/DifferenceMark';
import { MeaningCell } from '../../components/compare/MeaningCell';
import { NumberCell } from '../../components/compare/NumberCell';
import { SideBySideCell } from '../../components/compare/SideBySideCell';
import { type Comparison, useComparison } from '../../components/compare/useComparison';
import { DrawnAnew } from '../../components/DrawnAnew';
import { DrawnFromAddress } from '../../components/DrawnFromAddress';
import { Frame } from '../../components/Frame';
import { Section } from '../../components/Section';
import '../../css/pages/compareControls.css';
import '../../css/pages/compare.css';

/** The picture of every situation or code by every provider, and the same side by side with all that is known. */
export default function ComparePage({ page }: { page: ComparePageRecord }) {
  const comparison = useComparison(page);
  const { query, unknown, update, rows } = comparison;
  const what = query.rows === 'code' ? 'status code' : 'situation';
  return (
    <Frame page={comparison.page} isWide>
      <DrawnFromAddress />
      <h1>Compare providers</h1>
      <p className="lead">The same number can mean different things, and the same thing can have different numbers. What differs is marked.</p>
      <ComparisonControls page={comparison.page} query={query} update={update} />
      {page.omittedProviders !== undefined && <AddProvider others={page.omittedProviders} onAdd={(id) => update({ providers: [...query.providers, id] })} />}
      {unknown.length > 0 && <p className="notice">Not known here, and left out: {unknown.join(', ')}.</p>}
      <p className="hint" role="status">
        {rows.length === 0
          ? 'No row fits these filters.'
          : `${count(rows.length, what, `${what}s`)}, ${count(query.providers.length, 'provider', 'providers')}.`}
      </p>
      <DrawnAnew>
        <Picture comparison={comparison} what={what} />
        <SideBySide comparison={comparison} />
      </DrawnAnew>
    </Frame>
  );
}

function Picture({ comparison, what }: { comparison: Comparison; what: string }) {
  const Cell = comparison.query.rows === 'code' ? MeaningCell : NumberCell;
  const label = `Each ${what} by provider`;
  return (
    <Section id="matrix" label={label}>
      <div className="comparisonBar">
        <DifferenceLegend kind={comparison.query.rows} />
        <CopyTable key={keyOf(comparison)} label={label} build={() => buildPictureText(partsOf(comparison))} />
      </div>
      <ComparisonTable
        comparison={comparison}
        caption={`Which provider documents which ${what}`}
        look="picture"
        renderCell={(cells, row) => <Cell cells={cells} row={row} />}
      />
    </Section>
  );
}

function SideBySide({ comparison }: { comparison: Comparison }) {
  const { fields } = comparison.query;
  return (
    <Section id="side-by-side" label="Side by side">
      <CopyTable key={keyOf(comparison)} label="Side by side" build={() => buildSideBySideText(partsOf(comparison), fields)} />
      <ComparisonTable
        comparison={comparison}
        caption={`${fields.map((field) => comparisonFieldLabels[field]).join(', ')} at each provider`}
        look="sideBySide"
        renderCell={(cells, row) => <SideBySideCell cells={cells} row={row} fields={fields} />}
      />
    </Section>
  );
}

/** What came of copying belongs to the view that was copied: another view begins anew. */
function keyOf({ query }: Comparison): string {
  return JSON.stringify(query);
}

/** What a table in words is built of. */
function partsOf({ providers, query, rows }: Comparison) {
  return { rows, providers, kind: query.rows };
}
