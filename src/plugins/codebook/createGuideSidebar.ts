import type { PluginOptions } from '@docusaurus/plugin-content-docs';
import type { SidebarItem } from '../../catalog/sidebar';
import type { LoadingTask } from './loading/loadInThread';
import { isBuild, startLoading } from './loading/startLoading';

/**
 * The sidebar of the guides: the same way of browsing as on every other page, with the guides unfolded below it. In a build, the site begins to be
 * loaded with this call, while Docusaurus loads its plugins.
 */
export function createGuideSidebar(task: LoadingTask): PluginOptions['sidebarItemsGenerator'] {
  const loading = isBuild() ? startLoading(task) : null;
  return async ({ defaultSidebarItemsGenerator, ...args }) => {
    const sidebar = loading ? (await loading).sidebar : await loadSidebar(task);
    const guides = await defaultSidebarItemsGenerator(args);
    return [...sidebar, { type: 'category', label: 'Guides', collapsible: true, collapsed: false, items: guides }];
  };
}

/** While developing. What it takes is loaded then alone: the configuration is read first of all, and more than once. */
async function loadSidebar({ folders, site }: LoadingTask): Promise<SidebarItem[]> {
  const [{ buildSidebar }, { loadCatalog }] = await Promise.all([import('../../catalog/sidebar'), import('./loadCatalog')]);
  return buildSidebar((await loadCatalog(folders.data, site)).catalog, {});
}
