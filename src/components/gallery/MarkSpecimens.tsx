import { classKeys } from '../../catalog/classMarks';
import { situationGroupLabels } from '../../catalog/labels';
import type { GalleryPage } from '../../catalog/pages/galleryPage';
import { situationGroupOrder } from '../../catalog/situationGroups';
import { ClassMark } from '../ClassMark';
import { HomeMap } from '../map/HomeMap';
import { SituationGlyph } from '../SituationGlyph';
import { WhereItFailed } from '../WhereItFailed';
import { Specimen, State } from './Specimen';

/** What is drawn: marks, the way of a request, the map. */
export function MarkSpecimens({ page: { pieces, tables } }: { page: GalleryPage }) {
  const providerName = tables.few[0]?.providerName ?? '';
  return (
    <>
      <Specimen title="ClassMark">
        {classKeys.map((key) => (
          <State key={key} label={key}>
            <ClassMark statusClass={key} />
          </State>
        ))}
      </Specimen>
      <Specimen title="SituationGlyph">
        {situationGroupOrder.map((group) => (
          <State key={group} label={group}>
            <SituationGlyph group={group} /> {situationGroupLabels[group]}
          </State>
        ))}
      </Specimen>
      <Specimen title="WhereItFailed">
        {pieces.places.map((place) => (
          <State key={place} label={place} isWide>
            <WhereItFailed place={place} evidence={{ basis: 'editorial' }} providerName={providerName} />
          </State>
        ))}
        <State label="of no provider">
          <WhereItFailed place="gateway" evidence={{ basis: 'standard' }} />
        </State>
      </Specimen>
      <Specimen title="HomeMap">
        <State label="three providers" isWide>
          <HomeMap source={pieces.map} />
        </State>
      </Specimen>
    </>
  );
}
