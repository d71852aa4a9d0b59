import Link from '@docusaurus/Link';
import { situationGroupLabels } from '../catalog/labels';
import type { SituationSummary, SituationsPage } from '../catalog/pages/situationPages';
import { CodeNumeral } from './CodeNumeral';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';

/** Situations in rows, a table a group. */
export function SituationList({ groups }: Pick<SituationsPage, 'groups'>) {
  return (
    <>
      {groups.map(({ group, situations }) => (
        <DataTable key={group} caption={situationGroupLabels[group]} columns={['Situation', 'What happened', 'Reported as']}>
          {situations.map((situation) => (
            <tr key={situation.id}>
              <RowHeading>
                <Link to={situation.path}>{situation.name}</Link>
              </RowHeading>
              <Cell label="What happened">
                <Prose text={situation.sentence} />
              </Cell>
              <Cell label="Reported as">
                <ReportedAs situation={situation} />
              </Cell>
            </tr>
          ))}
        </DataTable>
      ))}
    </>
  );
}

function ReportedAs({ situation: { codes, omitted, path: whole } }: { situation: SituationSummary }) {
  if (codes.length === 0) return <>no provider here documents it</>;
  return (
    <span className="numerals">
      {codes.map(({ code, path, providerName }) => (
        <Link key={path} to={path} className="reported">
          <CodeNumeral code={code} /> {providerName}
        </Link>
      ))}
      {omitted && <Link to={whole}>and {omitted.toLocaleString('en-US')} more</Link>}
    </span>
  );
}
