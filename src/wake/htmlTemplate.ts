/**
 * The frame of every page's HTML, for `ssrTemplate` (https://docusaurus.io/docs/api/docusaurus-config#ssrTemplate): that of Docusaurus, but for the
 * application's scripts. They stand as names only, for the wake script (`wake.js`); the build adds those of the page's kind, and writes the styles
 * that the page needs into it (`src/plugins/codebook/html`).
 * Its line breaks and indents are for readers of this file: they do not go into the pages.
 */
export const htmlTemplate = `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <meta name="codebook" data-scripts="<%= it.scripts.map((script) => it.baseUrl + script).join(' ') %>" data-styles="<%= it.stylesheets.map((stylesheet) => it.baseUrl + stylesheet).join(' ') %>" data-manifest="<%= it.baseUrl %>manifest.webmanifest">
    <%~ it.headTags %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`.replace(/\n\s*/g, '');
