import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { CodesPage as CodesPageRecord } from '../../catalog/pages/codesPage';
import { pagePaths } from '../../catalog/permalinks';
import { CodeList } from '../../components/CodeList';
import { Frame } from '../../components/Frame';
import { InlineToc } from '../../components/InlineToc';
import { UsesTable } from '../../components/UnregisteredUses';

/** The complete index of numbers. */
export default function CodesPage({ page }: { page: CodesPageRecord }) {
  return (
    <Frame page={page} isWide>
      <h1>All status codes</h1>
      <p className="lead">
        {page.total} numbers: all of the HTTP Status Code Registry, and the unregistered ones that servers, clouds and APIs send. See{' '}
        <Link to="/docs/registered-and-unregistered-codes/">registered and unregistered codes</Link>.
      </p>
      <p className="hint">
        <Link to={pagePaths.codesSheet}>Print sheet: the registered codes on one page</Link>
      </p>
      <InlineToc page={page} isAlwaysShown />
      {page.groups.map(({ statusClass, codes }) => (
        <section key={statusClass?.id ?? 'other'}>
          <Heading as="h2" id={statusClass?.id ?? 'other'}>
            {statusClass ? `${statusClass.id} ${statusClass.name}` : 'Outside 100 to 599'}
          </Heading>
          <CodeList caption={statusClass ? `Every ${statusClass.id} status code` : 'Numbers that stand where a status code is expected'} codes={codes} />
        </section>
      ))}
      {page.usesWithoutNumber.length > 0 && <UsesTable caption="Senders without a number of their own" uses={page.usesWithoutNumber} />}
    </Frame>
  );
}
