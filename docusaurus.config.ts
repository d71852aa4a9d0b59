import path from 'node:path';
import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { GENERATED_FILES_DIR_NAME } from '@docusaurus/utils';
import { codeTheme } from './src/codeTheme';
import { createGuideSidebar } from './src/plugins/codebook/createGuideSidebar';
import { toLoadingTask } from './src/plugins/codebook/loading/startLoading';
import { htmlTemplate } from './src/wake/htmlTemplate';

/** Where the site will be served, and where its files can be corrected; each can be set from outside for another host. */
const url = process.env.CODEBOOK_URL ?? 'https://codebook.example';
const baseUrl = process.env.CODEBOOK_BASE_URL ?? '/';
const repositoryUrl = process.env.CODEBOOK_REPOSITORY_URL ?? 'https://github.com/codebook/codebook';
const dataFolder = process.env.CODEBOOK_DATA_FOLDER ?? 'data';
const editUrl = `${repositoryUrl}/edit/main/`;

const title = 'Codebook';

/** What a build loads: the same as the plugin asks for. */
const task = toLoadingTask({
  siteDir: __dirname,
  generatedFilesDir: path.resolve(__dirname, GENERATED_FILES_DIR_NAME),
  dataFolder,
  title,
  site: { url, baseUrl, editUrl },
});

const config: Config = {
  title,
  tagline: 'Status codes of API providers, explained',
  customFields: { repositoryUrl },
  favicon: 'img/favicon.svg',
  url,
  baseUrl,
  trailingSlash: true,
  // No page shows when its file was changed: the data name their own dates.
  future: { v4: true, faster: true, experimental_vcs: false },
  ssrTemplate: htmlTemplate,
  // It speaks where the application has not begun, which here is how every page is read.
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: { format: 'detect', hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  i18n: { defaultLocale: 'en', locales: ['en'] },
  headTags: [
    { tagName: 'link', attributes: { rel: 'apple-touch-icon', href: `${baseUrl}apple-touch-icon.png` } },
    { tagName: 'noscript', attributes: {}, innerHTML: `<link rel="manifest" href="${baseUrl}manifest.webmanifest">` },
    { tagName: 'meta', attributes: { name: 'theme-color', content: '#fcfbf8', media: '(prefers-color-scheme: light)' } },
    { tagName: 'meta', attributes: { name: 'theme-color', content: '#121418', media: '(prefers-color-scheme: dark)' } },
    {
      tagName: 'link',
      attributes: { rel: 'search', type: 'application/opensearchdescription+xml', title: 'Codebook', href: `${baseUrl}opensearch.xml` },
    },
    {
      tagName: 'link',
      attributes: { rel: 'alternate', type: 'application/atom+xml', title: 'Codebook: changes', href: `${baseUrl}feed.xml` },
    },
  ],
  plugins: [
    [
      './src/plugins/codebook/plugin.cjs',
      { dataFolder, editUrl, pictures: process.env.CODEBOOK_PICTURES !== 'off', serviceWorker: process.env.CODEBOOK_SERVICE_WORKER !== 'off' },
    ],
  ],
  presets: [
    [
      'classic',
      {
        docs: {
          path: 'docs',
          sidebarPath: './sidebars.ts',
          editUrl,
          sidebarItemsGenerator: createGuideSidebar(task),
        },
        blog: false,
        sitemap: { changefreq: null, priority: null, ignorePatterns: [`${baseUrl}not-found/`, `${baseUrl}go/`, `${baseUrl}offline/`, `${baseUrl}gallery/`] },
        pages: false,
        theme: {
          customCss: [
            './src/css/tokens.css',
            './src/css/fonts.css',
            './src/css/framework.css',
            './src/css/base.css',
            './src/css/nav.css',
            './src/css/page.css',
            './src/css/marks.css',
            './src/css/table.css',
            './src/css/forms.css',
            './src/css/offline.css',
            './src/css/search.css',
            './src/css/timeline.css',
            './src/css/ticket.css',
            './src/css/hops.css',
            './src/css/constants.css',
            './src/css/codeExtras.css',
            './src/css/stepCode.css',
            './src/css/code.css',
          ],
        },
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { hideable: false, autoCollapseCategories: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    navbar: {
      title: 'Codebook',
      items: [
        { to: '/codes/', label: 'Status codes', position: 'left' },
        { to: '/providers/', label: 'Providers', position: 'left' },
        { to: '/situations/', label: 'Situations', position: 'left' },
        { to: '/compare/', label: 'Compare', position: 'left' },
        { to: '/diagnose/', label: 'Diagnose', position: 'left' },
        { to: '/docs/', label: 'Guides', position: 'left' },
        { type: 'search', position: 'right' },
      ],
    },
    footer: {
      links: [
        {
          title: 'Browse',
          items: [
            { to: '/codes/', label: 'Status codes' },
            { to: '/providers/', label: 'Providers' },
            { to: '/situations/', label: 'Situations' },
            { to: '/identifiers/', label: 'Identifiers' },
            { to: '/compare/', label: 'Compare' },
            { to: '/diagnose/', label: 'Diagnose' },
            { to: '/search/', label: 'Search' },
          ],
        },
        {
          title: 'Read',
          items: [
            { to: '/docs/how-to-read-an-entry/', label: 'How to read an entry' },
            { to: '/docs/retry-and-back-off/', label: 'Retry and back off' },
            { to: '/docs/registered-and-unregistered-codes/', label: 'Registered and unregistered codes' },
            { to: '/docs/link-from-your-helpdesk/', label: 'Link from your helpdesk' },
            { to: '/docs/api/', label: 'Use the data in programs' },
            { to: '/docs/add-a-provider/', label: 'Add a provider' },
          ],
        },
        {
          title: 'Project',
          items: [
            { to: '/changes/', label: 'Changes' },
            { href: repositoryUrl, label: 'Source' },
            { href: `${repositoryUrl}/issues`, label: 'Report a mistake' },
          ],
        },
      ],
      copyright: 'Text and data: CC BY 4.0. Code: MIT. Names of products belong to their owners.',
    },
    prism: { theme: codeTheme, darkTheme: codeTheme, additionalLanguages: ['bash', 'json', 'http', 'python', 'typescript'] },
  } satisfies Preset.ThemeConfig,
};

export default config;
