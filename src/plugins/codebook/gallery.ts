import type { RouteConfig } from '@docusaurus/types';
import { withBasePath } from '../../catalog/siteAddress';
import type { CodebookContent } from './types';

/** The route of the gallery, with its page as its props. It stands apart from the other routes, since everything else is made for those alone. */
export function buildGalleryRoutes({ gallery: page, site }: Pick<CodebookContent, 'gallery' | 'site'>): RouteConfig[] {
  return page ? [{ path: withBasePath(site.baseUrl, page.path), component: '@site/src/theme/GalleryPage', exact: true, props: { page } }] : [];
}
