import Link from '@docusaurus/Link';
import type { ProvidersPage as ProvidersPageRecord } from '../../catalog/pages/providersPage';
import { pagePaths } from '../../catalog/permalinks';
import { Frame } from '../../components/Frame';
import { ProviderList } from '../../components/ProviderList';

/** The complete index of providers. */
export default function ProvidersPage({ page }: { page: ProvidersPageRecord }) {
  return (
    <Frame page={page} isWide>
      <h1>All providers</h1>
      <ProviderList providers={page.providers} />
      <p className="hint">
        <Link to={pagePaths.sheets}>Print sheets: the codes of a provider on one page</Link>
      </p>
    </Frame>
  );
}
