import siteConfig from '@generated/docusaurus.config';
import { toPagePath } from '../catalog/pageAddress';
import { isPageKind } from '../catalog/pages/isPage';
import { loadPage } from '../components/page/pageSource';
import { loadPageComponent } from './pageComponents';

/** Loads a page's data and the component of its kind: at the first visit side by side, since the HTML names the kind. @throws Error where a file is missing */
export async function preloadPage(pathname: string): Promise<void> {
  const { baseUrl } = siteConfig;
  const drawnKind = document.documentElement.getAttribute('data-page-kind');
  const [known] = await Promise.all([loadPage(toPagePath(pathname, baseUrl), baseUrl), isPageKind(drawnKind) && loadPageComponent(drawnKind)]);
  if (typeof known === 'object') await loadPageComponent(known.page.kind);
}
