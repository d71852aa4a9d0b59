import type { ProviderSheetPage as ProviderSheetPageRecord } from '../../catalog/pages/providerSheetPage';
import { Frame } from '../../components/Frame';
import { FontPreload } from '../../components/sheets/FontPreload';
import { ProviderSheet } from '../../components/sheets/ProviderSheet';
import '../../css/pages/sheets.css';

/** The codes of one provider, to print. */
export default function ProviderSheetPage({ page }: { page: ProviderSheetPageRecord }) {
  return (
    <Frame page={page} isWide>
      <FontPreload />
      <ProviderSheet page={page} />
    </Frame>
  );
}
