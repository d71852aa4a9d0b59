import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

/** VitePress with its default theme and local search. It makes no sidebar by itself: sidebar.json names the pages, a group a folder. */
export default defineConfig({
  title: 'Codebook',
  description: 'Status codes of API providers, explained',
  head: [['link', { rel: 'icon', href: '/img/favicon.svg' }]],
  ignoreDeadLinks: true,
  themeConfig: {
    search: { provider: 'local' },
    sidebar: JSON.parse(readFileSync(new URL('./sidebar.json', import.meta.url), 'utf8')),
  },
});
