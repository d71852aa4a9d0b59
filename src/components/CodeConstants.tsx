import Link from '@docusaurus/Link';
import type { CodeConstants as CodeConstantsRecord } from '../catalog/records';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';
import { Section } from './Section';

/** What libraries of programming languages call the code; each library's name leads to the file that says it. */
export function CodeConstants({ code, constants }: { code: string; constants: readonly CodeConstantsRecord[] }) {
  return (
    <Section id="constants" label="Names in code">
      <DataTable caption={`What libraries call ${code}`} columns={['Language and library', 'Name']} className="constantsTable">
        {constants.map(({ expressions, language, library, source }) => (
          <tr key={`${language} ${library}`}>
            <RowHeading>
              {language}{' '}
              <Link href={source.url} className="constantsTable-library">
                {library}
              </Link>
            </RowHeading>
            <Cell label="Name">
              {expressions.map((expression) => (
                <p key={expression.code}>
                  <code>{expression.code}</code> {expression.note && <Prose text={expression.note} />}
                </p>
              ))}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}
