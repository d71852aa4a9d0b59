import path from 'node:path';
import { peerFolder } from './folders.mjs';

/**
 * The four that are compared, in the order of the tables. `pages` and `output` are folders of a site; `search` says how a person searches in a page:
 * what to press for the field to come, the field, and a result (CSS selectors).
 */
export const contenders = [
  {
    id: 'ours',
    name: 'Codebook',
    search: { open: null, field: 'nav [role=combobox]', result: 'nav [role=option]' },
  },
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    packages: ['@docusaurus/core', '@easyops-cn/docusaurus-search-local'],
    pages: 'docs',
    output: 'build',
    icon: 'static/img/favicon.svg',
    command: ['docusaurus', 'build'],
    search: { open: null, field: '.navbar__search-input', result: '[class*=suggestion_] [class*=hitTitle]' },
  },
  {
    id: 'starlight',
    name: 'Starlight',
    packages: ['@astrojs/starlight', 'astro', 'pagefind'],
    pages: 'src/content/docs',
    output: 'dist',
    icon: 'public/favicon.svg',
    command: ['astro', 'build'],
    search: { open: 'button[data-open-modal]', field: '.pagefind-ui__search-input', result: '.pagefind-ui__result-link' },
  },
  {
    id: 'vitepress',
    name: 'VitePress',
    packages: ['vitepress'],
    pages: '.',
    output: '.vitepress/dist',
    icon: 'public/img/favicon.svg',
    command: ['vitepress', 'build'],
    search: { open: '.DocSearch-Button', field: '#localsearch-input', result: '.VPLocalSearchBox .result' },
  },
];

/** The program that builds a peer's site, from the packages of that peer. */
export function toProgram({ id, command: [name, ...args] }) {
  return [path.join(peerFolder(id), 'node_modules/.bin', name), args];
}
