import Link from '@docusaurus/Link';
import type { EditionDifference, EditionRecord } from '../catalog/records';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';
import { Section } from './Section';

/** How other editions of the provider's page differ for one code. */
export function EditionDifferences({ differences, providerPath }: { differences: readonly EditionDifference[]; providerPath: string }) {
  return (
    <Section id="editions" label="Editions">
      <DataTable caption="How other editions of the page differ for this code" columns={['Edition', 'Date', 'Difference']}>
        {differences.map(({ edition, texts }) => (
          <tr key={edition.id}>
            <RowHeading>
              <Link href={edition.url}>{edition.title}</Link>
            </RowHeading>
            <Cell label="Date">
              <EditionDate date={edition.date} />
            </Cell>
            <Cell label="Difference">
              {texts.map((text) => (
                <p key={text}>
                  <Prose text={text} />
                </p>
              ))}
            </Cell>
          </tr>
        ))}
      </DataTable>
      <p>
        <Link to={`${providerPath}#editions`}>All editions of the page</Link>
      </p>
    </Section>
  );
}

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
  return date ? <time dateTime={date}>{date.slice(0, 10)}</time> : <>undated</>;
}
