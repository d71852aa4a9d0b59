import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import { offlineContentId } from '../../catalog/offline/offlineContent';

/** Shown in the place of a page that is not on this device while there is no network. The service worker writes what is stored into it. */
export default function OfflinePage() {
  return (
    <Layout title="This page needs a network" description="What is stored on this device and can be read without a network.">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="container page offlinePage">
        <h1>This page is not stored on this device</h1>
        <p className="lead">The network or the site does not answer. Load the page again when it does. What is stored here can be read now.</p>
        <div id={offlineContentId} />
      </main>
    </Layout>
  );
}
