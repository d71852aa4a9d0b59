import Link from '@docusaurus/Link';
import { registryStateLabels } from '../catalog/labels';
import type { CodeSummary } from '../catalog/pages/codesPage';
import { CodeNumeral } from './CodeNumeral';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';

/** Status codes in rows: number, name, state, meaning, and who sends them. */
export function CodeList({ caption, codes }: { caption: string; codes: readonly CodeSummary[] }) {
  return (
    <DataTable caption={caption} columns={['Code', 'Name', 'Registry', 'Meaning', 'At providers']} className="codeList">
      {codes.map(({ code, emitters, entries, meaning, omitted, path, state, title }) => (
        <tr key={code}>
          <RowHeading>
            <Link to={path}>
              <CodeNumeral code={code} />
            </Link>
          </RowHeading>
          <Cell label="Name">
            <Link to={path}>{title}</Link>
          </Cell>
          <Cell label="Registry">
            {state ? registryStateLabels[state] : 'Not registered'}
            {emitters.length > 0 && <span className="emitters">{state ? `also used by ${emitters.join('; ')}` : emitters.join('; ')}</span>}
          </Cell>
          <Cell label="Meaning">
            <Prose text={meaning} />
          </Cell>
          <Cell label="At providers">
            {entries.length === 0 && 'none'}
            {entries.map(({ path: entry, providerName }) => (
              <Link key={entry} to={entry} className="listed">
                {providerName}
              </Link>
            ))}
            {omitted && <Link to={path}>and {omitted.toLocaleString('en-US')} more</Link>}
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
