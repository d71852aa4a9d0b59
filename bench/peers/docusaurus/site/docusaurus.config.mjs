/** The classic preset as it comes, docs at the root, search as the README of easyops shows it. */
export default {
  title: 'Codebook',
  tagline: 'Status codes of API providers, explained',
  favicon: 'img/favicon.svg',
  url: 'https://codebook.example',
  baseUrl: '/',
  trailingSlash: true,
  future: { v4: true, faster: true },
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  // Files are plain Markdown, which builds faster than MDX.
  markdown: { format: 'detect' },
  presets: [['classic', { docs: { routeBasePath: '/', numberPrefixParser: false }, blog: false, pages: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { hashed: true, indexDocs: true, indexBlog: false, docsRouteBasePath: '/' }]],
  themeConfig: { navbar: { title: 'Codebook' } },
};
