import path from 'node:path';
import type { PluginOptions } from '@docusaurus/plugin-content-docs';
import { buildSidebar } from '../../catalog/sidebar';
import { loadCatalog } from './loadContent';

/** The sidebar of the guides: the same way of browsing as on every other page, with the guides unfolded below it. */
export function createGuideSidebar(siteFolder: string, dataFolder: string): PluginOptions['sidebarItemsGenerator'] {
  return async ({ defaultSidebarItemsGenerator, ...args }) => {
    const catalog = await loadCatalog(path.resolve(siteFolder, dataFolder), { url: '', baseUrl: '/', editUrl: '' });
    const guides = await defaultSidebarItemsGenerator(args);
    return [...buildSidebar(catalog, {}), { type: 'category', label: 'Guides', collapsible: true, collapsed: false, items: guides }];
  };
}
