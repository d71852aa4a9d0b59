import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { guideCrumbs, guidePath } from '../../catalog/guideCrumbs';
import { PageTop } from '../../components/PageTop';

/** The way to a guide, and the guide in other forms: as on every other page. */
export default function DocBreadcrumbs() {
  const {
    metadata: { permalink, title },
  } = useDoc();
  const { siteConfig } = useDocusaurusContext();
  const path = guidePath(permalink, siteConfig.baseUrl);
  return <PageTop path={path} breadcrumbs={guideCrumbs(title, path)} />;
}
