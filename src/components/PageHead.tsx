import Head from '@docusaurus/Head';
import { PageMetadata } from '@docusaurus/theme-common';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { twinPath } from '../catalog/permalinks';
import { buildStructuredData, type DescribedPage } from '../catalog/structuredData';

/** What link previews, search engines and programs read of a page; the canonical address and `og:url` are the theme's. */
export function PageHead({ page }: { page: DescribedPage }) {
  const { withBaseUrl } = useBaseUrlUtils();
  const { description, title } = page.frame;
  return (
    <>
      <PageMetadata title={title} description={description} image={twinPath(page.path, 'png')} />
      <Head>
        <meta property="og:type" content={page.kind === 'home' ? 'website' : 'article'} />
        <meta property="og:site_name" content="Codebook" />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta property="og:image:alt" content={title} />
        <link rel="alternate" type="application/json" href={withBaseUrl(twinPath(page.path, 'json'))} />
        <link rel="alternate" type="text/markdown" href={withBaseUrl(twinPath(page.path, 'md'))} />
        {buildStructuredData(page).map((data) => (
          <script key={JSON.stringify(data)} type="application/ld+json">
            {JSON.stringify(data).replaceAll('<', '\\u003c')}
          </script>
        ))}
      </Head>
    </>
  );
}
