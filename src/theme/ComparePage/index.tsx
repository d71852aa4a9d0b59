import Heading from '@theme/Heading';
import { count } from '../../catalog/labels';
import type { ComparePage as ComparePageRecord } from '../../catalog/pages/comparePage';
import { ComparisonControls, fieldLabels } from '../../components/compare/ComparisonControls';
import { ComparisonTable } from '../../components/compare/ComparisonTable';
import { MatrixCell } from '../../components/compare/MatrixCell';
import { SideBySideCell } from '../../components/compare/SideBySideCell';
import { useComparison } from '../../components/compare/useComparison';
import { Frame } from '../../components/Frame';
import { Section } from '../../components/Section';

/** The matrix of every code by every provider, and the same side by side with all that is known. */
export default function ComparePage({ page }: { page: ComparePageRecord }) {
  const comparison = useComparison(page);
  const { query, unknown, update, rows } = comparison;
  const what = query.rows === 'code' ? 'status code' : 'situation';
  const plural = `${what}s`;
  return (
    <Frame page={page} isWide>
      <h1>Compare providers</h1>
      <p className="lead">The same number can mean different things, and the same thing can have different numbers. What differs is marked.</p>
      <ComparisonControls page={page} query={query} update={update} />
      {unknown.length > 0 && <p className="notice">Not known here, and left out: {unknown.join(', ')}.</p>}
      <p className="hint" role="status">
        {rows.length === 0 ? 'No row fits these filters.' : `${count(rows.length, what, plural)}, ${count(query.providers.length, 'provider', 'providers')}.`}
      </p>
      <section>
        <Heading as="h2" id="matrix">
          {`Each ${what} by provider`}
        </Heading>
        <ComparisonTable
          comparison={comparison}
          caption={`Which provider documents which ${what}`}
          renderCell={(cells, row) => <MatrixCell cells={cells} kind={row.kind} />}
        />
      </section>
      <Section id="side-by-side" label="Side by side">
        <ComparisonTable
          comparison={comparison}
          caption={`${query.fields.map((field) => fieldLabels[field]).join(', ')} at each provider`}
          className="sideBySide"
          renderCell={(cells, row) => <SideBySideCell cells={cells} row={row} fields={query.fields} />}
        />
      </Section>
    </Frame>
  );
}
