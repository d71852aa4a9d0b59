import type { CodesSheetPage as CodesSheetPageRecord } from '../../catalog/pages/codesSheetPage';
import { Frame } from '../../components/Frame';
import { CodesSheet } from '../../components/sheets/CodesSheet';
import { FontPreload } from '../../components/sheets/FontPreload';
import '../../css/pages/sheets.css';

/** The registered codes, to print. */
export default function CodesSheetPage({ page }: { page: CodesSheetPageRecord }) {
  return (
    <Frame page={page} isWide>
      <FontPreload />
      <CodesSheet page={page} />
    </Frame>
  );
}
