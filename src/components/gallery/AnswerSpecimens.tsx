import { actorLabels, billedLabel, retryLabels } from '../../catalog/labels';
import type { GalleryPage } from '../../catalog/pages/galleryPage';
import type { Basis as BasisId } from '../../catalog/records';
import { Basis } from '../Basis';
import { CodeAnswer } from '../CodeAnswer';
import { CodeNumeral } from '../CodeNumeral';
import { ConditionSection } from '../ConditionSection';
import { DecisionStrip } from '../DecisionStrip';
import { NotThisOneIf } from '../NotThisOneIf';
import { Specimen, State } from './Specimen';

const numbers = ['100', '204', '308', '429', '503', '999', '000', '4700'];
const bases: readonly BasisId[] = ['documented', 'standard', 'editorial'];

/** What answers a reader at the top of a page: marks, decisions, conditions. */
export function AnswerSpecimens({ page: { codes, conditions, editionTitles, reasonPhrase, sources } }: { page: GalleryPage }) {
  const { actors, bare, billed, long, otherEdition, plain, retries, rightToLeft } = conditions;
  const urls = sources.slice(0, 2).map(({ url }) => url);
  const ofEntry = { reasonPhrase, editionTitles, commonEscalation: [] };
  return (
    <>
      <Specimen title="CodeNumeral">
        {numbers.map((code) => (
          <State key={code} label={code}>
            <CodeNumeral code={code} /> <CodeNumeral code={code} size="large" />
          </State>
        ))}
      </Specimen>
      <Specimen title="Basis">
        {bases.map((basis) => (
          <State key={basis} label={basis}>
            A statement. <Basis evidence={{ basis }} /> Another one. <Basis evidence={{ basis, sources: urls }} />
          </State>
        ))}
      </Specimen>
      <Specimen title="DecisionStrip">
        <Strips conditions={actors} toLabel={({ actor }) => `Acts: ${actorLabels[actor]}`} />
        <Strips conditions={retries} toLabel={({ retry }) => `Retry: ${retryLabels[retry.advice]}`} />
        <Strips conditions={billed} toLabel={(condition) => `Billed: ${billedLabel(condition.billed)}`} />
      </Specimen>
      <Specimen title="NotThisOneIf">
        <State label="with links to other conditions">
          <NotThisOneIf lookAlikes={plain.notThisOneIf} />
        </State>
      </Specimen>
      <Specimen title="ConditionSection">
        {Object.entries({ plain, long, rightToLeft, bare, otherEdition }).map(([label, condition]) => (
          <State key={label} label={label}>
            <ConditionSection condition={condition} {...ofEntry} />
          </State>
        ))}
      </Specimen>
      <Specimen title="CodeAnswer">
        {codes.map((code) => (
          <State key={code.code} label={code.registration?.state ?? 'not registered'}>
            <CodeAnswer page={code} />
          </State>
        ))}
      </Specimen>
    </>
  );
}

type Condition = GalleryPage['conditions']['plain'];

function Strips({ conditions, toLabel }: { conditions: readonly Condition[]; toLabel: (condition: Condition) => string }) {
  return conditions.map((condition) => (
    <State key={toLabel(condition)} label={toLabel(condition)} isWide>
      <DecisionStrip condition={condition} />
    </State>
  ));
}
