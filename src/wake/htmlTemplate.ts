import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The script that wakes a page, as it is put into the page. */
const wakeScript = readFileSync(path.join(__dirname, 'wake.js'), 'utf8');

/**
 * The frame of every page's HTML, for `ssrTemplate` (https://docusaurus.io/docs/api/docusaurus-config#ssrTemplate): that of Docusaurus, but for the
 * application's scripts. They stand as names only (`wake.js`); the build adds those of the page's kind, and writes the styles that the page needs
 * into it (`src/plugins/codebook/html`).
 */
export const htmlTemplate = `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <script data-scripts="<%= it.scripts.map((script) => it.baseUrl + script).join(' ') %>" data-styles="<%= it.stylesheets.map((stylesheet) => it.baseUrl + stylesheet).join(' ') %>">${wakeScript}</script>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
