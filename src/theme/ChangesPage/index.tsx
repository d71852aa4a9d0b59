import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { ChangesPage as ChangesPageRecord } from '../../catalog/pages/changesPage';
import { feedPath } from '../../catalog/permalinks';
import { ChangeSection } from '../../components/ChangeSection';
import { Frame } from '../../components/Frame';
import { InlineToc } from '../../components/InlineToc';

/** What changed in the data and on the pages of providers, by year. */
export default function ChangesPage({ page }: { page: ChangesPageRecord }) {
  return (
    <Frame page={page}>
      <h1>Changes</h1>
      <p className="lead">What changed in the data, and on the pages of the providers where a dated history shows it. The newest change stands first.</p>
      <p>
        An Atom feed of this page is at{' '}
        <Link to={`pathname://${feedPath}`} target="_self">
          {feedPath}
        </Link>
        .
      </p>
      <InlineToc page={page} />
      {page.years.map(({ year, changes }) => (
        <section key={year}>
          <Heading as="h2" id={year}>
            {year}
          </Heading>
          {changes.map((change) => (
            <ChangeSection key={change.id} change={change} />
          ))}
        </section>
      ))}
    </Frame>
  );
}
