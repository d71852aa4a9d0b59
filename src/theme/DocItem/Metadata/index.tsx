import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { guideCrumbs } from '../../../catalog/guideCrumbs';
import { PageHead } from '../../../components/PageHead';

/** What link previews, search engines and programs read of a guide. */
export default function DocItemMetadata() {
  const {
    metadata: { description, permalink, title },
  } = useDoc();
  const {
    siteConfig: { baseUrl, url },
  } = useDocusaurusContext();
  const path = permalink.slice(baseUrl.length - 1);
  return <PageHead page={{ kind: 'guide', path, url: url + permalink, frame: { title, description, breadcrumbs: guideCrumbs(title, path) } }} />;
}
