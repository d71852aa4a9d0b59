import Heading from '@theme/Heading';
import type { RegisteredStatusCode } from '../catalog/records';
import { Basis } from './Basis';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';

/** What a client does, and the header fields and other requirements that the specification ties to the code. */
export function CodeRequirements({ registration: { clientSteps, headerFields, notes, requirements } }: { registration: RegisteredStatusCode }) {
  return (
    <>
      <section>
        <Heading as="h2" id="what-to-do">
          What a client does
        </Heading>
        <ol className="statements">
          {clientSteps.map((text) => (
            <li key={text}>
              <Prose text={text} />
            </li>
          ))}
        </ol>
        <p className="hint">
          Drawn from the specification and from practice: <Basis evidence={{ basis: 'editorial' }} />
        </p>
        {notes.length > 0 && (
          <>
            <h3>Good to know</h3>
            <ul className="statements">
              {notes.map((text) => (
                <li key={text}>
                  <Prose text={text} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {headerFields.length + requirements.length > 0 && (
        <section>
          <Heading as="h2" id="header-fields">
            Header fields and requirements
          </Heading>
          <RequirementTable headerFields={headerFields} requirements={requirements} />
        </section>
      )}
    </>
  );
}

function RequirementTable({ headerFields, requirements }: Pick<RegisteredStatusCode, 'headerFields' | 'requirements'>) {
  return (
    <DataTable caption="What the specification asks for, with its requirement level (RFC 2119)" columns={['What', 'In the', 'Level', 'Meaning here']}>
      {headerFields.map(({ name, direction, level, text }) => (
        <tr key={`${name} ${direction} ${text}`}>
          <RowHeading>
            <code>{name}</code>
          </RowHeading>
          <Cell label="In the">{direction}</Cell>
          <Cell label="Level">{level === 'none' ? 'no level' : level}</Cell>
          <Cell label="Meaning here">
            <Prose text={text} />
          </Cell>
        </tr>
      ))}
      {requirements.map(({ level, text }) => (
        <tr key={text}>
          <RowHeading>Behaviour</RowHeading>
          <Cell label="In the">exchange</Cell>
          <Cell label="Level">{level === 'none' ? 'no level' : level}</Cell>
          <Cell label="Meaning here">
            <Prose text={text} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
