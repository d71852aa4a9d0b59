import Link from '@docusaurus/Link';
import { count } from '../catalog/labels';
import type { ProviderSummary } from '../catalog/pages/providersPage';
import { CodeNumeral } from './CodeNumeral';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';

/** Providers in rows, with all their codes. */
export function ProviderList({ providers }: { providers: readonly ProviderSummary[] }) {
  return (
    <DataTable caption="Providers and the status codes that they document" columns={['Provider', 'What it is', 'Status codes', 'Documentation']}>
      {providers.map(({ conditionCount, docsUrl, entries, id, name, omitted = 0, path, summary }) => (
        <tr key={id}>
          <RowHeading>
            <Link to={path}>{name}</Link>
          </RowHeading>
          <Cell label="What it is">
            <Prose text={summary} />
          </Cell>
          <Cell label="Status codes">
            <span className="numerals">
              {entries.map(({ path: entry, reasonPhrase, statusCode }) => (
                <Link key={statusCode} to={entry} title={`${name} ${statusCode} ${reasonPhrase}`}>
                  <CodeNumeral code={statusCode} />
                </Link>
              ))}
            </span>
            <span className="hint">
              {count(entries.length + omitted, 'code', 'codes')}, {count(conditionCount, 'condition', 'conditions')}
            </span>
          </Cell>
          <Cell label="Documentation">
            <Link href={docsUrl}>{docsUrl.replace(/^https?:\/\//, '')}</Link>
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
