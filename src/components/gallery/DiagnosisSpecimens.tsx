import type { GalleryPage } from '../../catalog/pages/galleryPage';
import { FirstAnswer } from '../diagnose/FirstAnswer';
import { Matches } from '../diagnose/Matches';
import { PasteBox } from '../diagnose/PasteBox';
import { Readings } from '../diagnose/Readings';
import { Specimen, State } from './Specimen';

const ignore = () => undefined;

/** What a diagnosis shows of a ticket that runs from right to left. */
export function DiagnosisSpecimens({ page: { tools } }: { page: GalleryPage }) {
  const { diagnosis, lookup } = tools;
  const { matches, readings } = diagnosis.answer;
  const [first] = matches;
  const examples = [{ label: 'A ticket', content: diagnosis.paste }];
  return (
    <>
      <Specimen title="PasteBox">
        <State label="empty">
          <PasteBox text="" examples={examples} onChange={ignore} />
        </State>
        <State label="right to left, with a word of 60 characters">
          <PasteBox text={diagnosis.paste} examples={examples} onChange={ignore} />
        </State>
      </Specimen>
      <Specimen title="Matches">
        <State label="several, with the question that tells them apart">
          <Matches matches={matches} />
        </State>
      </Specimen>
      <Specimen title="FirstAnswer">{first && <FirstAnswer match={first} readings={readings} lookup={lookup} />}</Specimen>
      <Specimen title="Readings">
        <State label="one" isWide>
          <Readings readings={readings} />
        </State>
      </Specimen>
    </>
  );
}
