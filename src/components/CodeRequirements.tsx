import type { RegisteredStatusCode } from '../catalog/records';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';
import { Section } from './Section';
import { TextList } from './TextList';

/** What a client does on a code, whoever sent it. */
export function CodeSteps({ registration: { clientSteps, notes } }: { registration: RegisteredStatusCode }) {
  return (
    <Section id="what-to-do" label="What a client does">
      <TextList texts={clientSteps} isOrdered />
      <p className="hint">Drawn from the specification and from practice; the wording and the order are ours.</p>
      {notes.length > 0 && (
        <>
          <h3>Good to know</h3>
          <TextList texts={notes} />
        </>
      )}
    </Section>
  );
}

/** The header fields and other requirements that the specification ties to the code. */
export function CodeRequirements({ registration: { headerFields, requirements } }: { registration: RegisteredStatusCode }) {
  if (headerFields.length + requirements.length === 0) return null;
  return (
    <Section id="header-fields" label="Header fields and requirements">
      <RequirementTable headerFields={headerFields} requirements={requirements} />
    </Section>
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
