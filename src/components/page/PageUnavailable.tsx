import { HtmlClassNameProvider, PageMetadata, ThemeClassNames } from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import { LoadFailed } from '../LoadFailed';

/** What stands in the place of a page whose data could not be had on the way to it. */
export function PageUnavailable({ onRetry }: { onRetry: () => void }) {
  return (
    <HtmlClassNameProvider className={ThemeClassNames.wrapper.docsPages}>
      <PageMetadata title="This page could not be loaded" />
      <Layout>
        <main className="container page">
          <h1>This page could not be loaded</h1>
          <LoadFailed what="It" hasFailed onRetry={onRetry} />
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}
