import { withEvidence } from '../../catalog/evidence';
import type { GalleryPage } from '../../catalog/pages/galleryPage';
import { ConditionChoice } from '../ConditionChoice';
import { ConditionsTable } from '../ConditionsTable';
import { DataTable } from '../DataTable';
import { EditionMatrixTable } from '../EditionMatrixTable';
import { ErrorBody } from '../ErrorBody';
import { FieldTable } from '../FieldTable';
import { SourceList } from '../SourceList';
import { StatementList } from '../StatementList';
import { Timeline } from '../Timeline';
import { Specimen, State } from './Specimen';

/** Tables and lists of facts. */
export function TableSpecimens({ page: { conditions, sources, tables } }: { page: GalleryPage }) {
  const { editionMatrix, entryWithTimeline: entry, errorBody, few, fields, many } = tables;
  const steps = withEvidence(conditions.plain.resolution.steps, conditions.plain.evidence.steps);
  return (
    <>
      <Specimen title="StatementList">
        <State label="each with its basis">
          <StatementList statements={steps} />
        </State>
        <State label="in order, the basis said above">
          <StatementList statements={steps} isOrdered isBasisHidden />
        </State>
        <State label="empty">
          <StatementList statements={[]} />
        </State>
      </Specimen>
      <Specimen title="ConditionChoice">
        <State label="two reasons" isWide>
          <ConditionChoice question="Which one?" conditions={conditions.many.slice(0, 2)} />
        </State>
        <State label="long, right to left, other edition" isWide>
          <ConditionChoice question={null} conditions={[conditions.long, conditions.rightToLeft, conditions.otherEdition]} />
        </State>
        <State label="forty reasons" isWide>
          <ConditionChoice question="Which one?" conditions={conditions.many} />
        </State>
      </Specimen>
      <Specimen title="ConditionsTable">
        <State label="one real, long, right to left, without the optional, other edition" isWide>
          <ConditionsTable caption="A few conditions" rows={few} lead="both" />
        </State>
        <State label="forty rows" isWide>
          <ConditionsTable caption="Forty conditions" rows={many} lead="provider" />
        </State>
      </Specimen>
      <Specimen title="FieldTable">
        <State label="the last name has 60 characters" isWide>
          <FieldTable caption="Fields in rows" fields={fields} />
        </State>
      </Specimen>
      <Specimen title="DataTable">
        <State label="empty" isWide>
          <DataTable caption="A table without rows" columns={['Code', 'Meaning']}>
            {null}
          </DataTable>
        </State>
      </Specimen>
      <Specimen title="ErrorBody">{errorBody && <ErrorBody errorBody={errorBody} />}</Specimen>
      <Specimen title="EditionMatrixTable">{editionMatrix && <EditionMatrixTable matrix={editionMatrix} />}</Specimen>
      <Specimen title="Timeline">
        {entry?.timeline && <Timeline timeline={entry.timeline} statusCode={entry.statusCode} providerPath={entry.provider.path} />}
      </Specimen>
      <Specimen title="SourceList">
        <SourceList sources={sources} />
      </Specimen>
    </>
  );
}
