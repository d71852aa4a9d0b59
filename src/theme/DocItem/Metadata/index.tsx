import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { guideCrumbs, guidePath } from '../../../catalog/guideCrumbs';
import { absoluteUrl } from '../../../catalog/siteAddress';
import { PageHead } from '../../../components/PageHead';

/** What link previews, search engines and programs read of a guide. */
export default function DocItemMetadata() {
  const {
    metadata: { description, permalink, title },
  } = useDoc();
  const {
    siteConfig: { baseUrl, url },
  } = useDocusaurusContext();
  const path = guidePath(permalink, baseUrl);
  return (
    <PageHead page={{ kind: 'guide', path, url: absoluteUrl({ url, baseUrl }, path), frame: { title, description, breadcrumbs: guideCrumbs(title, path) } }} />
  );
}
