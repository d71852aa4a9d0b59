import type { GalleryPage } from '../../catalog/pages/galleryPage';
import { CodeConstants } from '../CodeConstants';
import { CodeLookAlikes } from '../CodeLookAlikes';
import { ExampleExchange } from '../ExampleExchange';
import { StepCode } from '../StepCode';
import { Specimen, State } from './Specimen';

/** What is written in code, and what stands below the answer of a number. */
export function CodeSpecimens({ page: { pieces } }: { page: GalleryPage }) {
  const { code, stepCode } = pieces;
  return (
    <>
      <Specimen title="StepCode">
        <State label="closed; the last has a line that is too long" isWide>
          <StepCode code={stepCode} />
        </State>
      </Specimen>
      <Specimen title="ExampleExchange">{code?.exchange && <ExampleExchange exchange={code.exchange} />}</Specimen>
      <Specimen title="CodeLookAlikes">{code && <CodeLookAlikes lookAlikes={code.lookAlikes} />}</Specimen>
      <Specimen title="CodeConstants">{code && <CodeConstants code={code.code} constants={code.constants} />}</Specimen>
    </>
  );
}
