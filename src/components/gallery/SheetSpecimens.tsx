import type { ReactNode } from 'react';
import type { GalleryPage } from '../../catalog/pages/galleryPage';
import { SheetCodes } from '../sheets/SheetCodes';
import { SheetFacts } from '../sheets/SheetFacts';
import { SheetTable } from '../sheets/SheetTable';
import { Specimen, State } from './Specimen';

/** Pieces of print sheets, on paper as it is previewed. */
export function SheetSpecimens({ page: { pieces } }: { page: GalleryPage }) {
  const { codesSheet, providerSheet } = pieces;
  return (
    <>
      <Specimen title="SheetFacts, SheetTable">
        {providerSheet &&
          [true, false].map((hasFirstSteps) => (
            <State key={String(hasFirstSteps)} label={hasFirstSteps ? 'with first steps' : 'without'} isWide>
              <Paper>
                <SheetFacts facts={providerSheet.facts} />
                <SheetTable caption={`Conditions of ${providerSheet.provider.name}`} rows={providerSheet.conditions} hasFirstSteps={hasFirstSteps} />
              </Paper>
            </State>
          ))}
      </Specimen>
      <Specimen title="SheetCodes">
        <State label="a few of each class" isWide>
          <Paper>
            <SheetCodes groups={codesSheet.groups} />
          </Paper>
        </State>
      </Specimen>
    </>
  );
}

/** A piece of the page that `Sheet` draws whole. */
function Paper({ children }: { children: ReactNode }) {
  return (
    <div className="sheetPreview">
      <div className="sheet sheet--medium">{children}</div>
    </div>
  );
}
