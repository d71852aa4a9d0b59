import Link from '@docusaurus/Link';
import { dayOf } from '../catalog/dates';
import type { EditionRecord } from '../catalog/records';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';

/** Every edition of a provider's page, with all that differs. */
export function EditionTable({ editions, entryPathOf }: { editions: readonly EditionRecord[]; entryPathOf: (statusCode: number) => string }) {
  return (
    <DataTable caption="Editions of the page; the collected one comes first" columns={['Edition', 'Date', 'What it is, and how it differs']}>
      {editions.map(({ id, title, url, date, summary, differences }) => (
        <tr key={id}>
          <RowHeading>
            <Link href={url}>{title}</Link>
          </RowHeading>
          <Cell label="Date">
            <EditionDate date={date} />
          </Cell>
          <Cell label="Differences">
            <p>
              <Prose text={summary} />
            </p>
            {differences.length > 0 && (
              <ul>
                {differences.map(({ statusCodes, text }) => (
                  <li key={text}>
                    {statusCodes.length === 0 && 'Whole page: '}
                    {statusCodes.map((statusCode) => (
                      <span key={statusCode}>
                        <Link to={entryPathOf(statusCode)}>{statusCode}</Link>{' '}
                      </span>
                    ))}
                    <Prose text={text} />
                  </li>
                ))}
              </ul>
            )}
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

/** The day of an edition; where no history gives one it says so. */
export function EditionDate({ date }: { date: string | null }) {
  return date ? <time dateTime={date}>{dayOf(date)}</time> : <>undated</>;
}
