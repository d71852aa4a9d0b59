import type { ProvidersPage as ProvidersPageRecord } from '../../catalog/pages/providersPage';
import { Frame } from '../../components/Frame';
import { ProviderList } from '../../components/ProviderList';

/** The complete index of providers. */
export default function ProvidersPage({ page }: { page: ProvidersPageRecord }) {
  return (
    <Frame page={page} isWide>
      <h1>All providers</h1>
      <ProviderList providers={page.providers} />
    </Frame>
  );
}
