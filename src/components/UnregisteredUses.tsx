import Link from '@docusaurus/Link';
import { failureSentence } from '../catalog/failurePath';
import { actorLabels, evidenceLabels, retryLabels } from '../catalog/labels';
import type { UnregisteredUse } from '../catalog/records';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';
import { Section } from './Section';

/** Who uses a number without the registry, each emitter apart. */
export function UnregisteredUses({ uses, isRegistered }: { uses: readonly UnregisteredUse[]; isRegistered: boolean }) {
  return (
    <Section id="unregistered-uses" label="Unregistered uses">
      {isRegistered && <p>These senders use the number in a sense that the registry does not give it. Advice without another source is ours.</p>}
      <UsesTable caption="Who sends this number, and why" uses={uses} />
    </Section>
  );
}

/** Unregistered uses in rows. */
export function UsesTable({ caption, uses }: { caption: string; uses: readonly UnregisteredUse[] }) {
  return (
    <DataTable caption={caption} columns={['Sent by', 'Meaning', 'What to do', 'Who acts, retry', 'Evidence']} className="wideTable usesTable">
      {uses.map((use) => (
        <UseRow key={`${use.emitter} ${use.name}`} use={use} />
      ))}
    </DataTable>
  );
}

function UseRow({
  use: { actor, clientSteps, description, emitter, evidence, evidenceNote, failedAt, meaning, name, retry, sources },
}: {
  use: UnregisteredUse;
}) {
  return (
    <tr>
      <RowHeading>
        {emitter}
        <span className="useName">{name ?? `no name: ${description}`}</span>
      </RowHeading>
      <Cell label="Meaning">
        <Prose text={meaning} />
      </Cell>
      <Cell label="What to do">
        <ol>
          {clientSteps.map((text) => (
            <li key={text}>
              <Prose text={text} />
            </li>
          ))}
        </ol>
      </Cell>
      <Cell label="Who acts, retry">
        <p>{actorLabels[actor]}</p>
        <p>
          {retry ? retryLabels[retry.advice] : 'Nothing to repeat'}.
          {retry?.note && (
            <>
              {' '}
              <Prose text={retry.note} />
            </>
          )}
        </p>
        {failedAt && <p>{failureSentence(failedAt.place)}</p>}
      </Cell>
      <Cell label="Evidence">
        {evidenceLabels[evidence]}.
        {evidenceNote && (
          <>
            {' '}
            <Prose text={evidenceNote} />
          </>
        )}{' '}
        {sources.map(({ title, url }) => (
          <Link key={url} href={url} className="sourceLink">
            {title}
          </Link>
        ))}
      </Cell>
    </tr>
  );
}
