import type { PageFiles } from './bundleFiles';

/** What a page's HTML gets once the bundle is known. */
export interface HtmlParts {
  /** Addresses of what the page needs beyond what all pages need. */
  files: PageFiles;
  /** The styles that it needs to look as it should before anything is done with it. */
  criticalStyles: string;
  /** The style sheet of the fonts and the files that it names, which the wake script fetches for the next page; none where the styles name them. */
  fonts: readonly string[];
  /** Addresses of data that its scripts ask for as soon as they run. */
  ahead: readonly string[];
}

const styleLink = /<link rel="?stylesheet"? href="?([^\s">]+)"?\s*\/?>/g;
const fileNames = /<meta name="?codebook"? data-scripts=("[^"]*"|[^\s>]+) data-styles=("[^"]*"|[^\s>]+) data-manifest=("[^"]*"|[^\s>]+)\s*\/?>/;

/**
 * A page's HTML with its styles in it, so that nothing stands between a visitor and the first paint but the page itself, and with the names of
 * the scripts of its kind, which the page's wake script loads. The style sheets are linked where no scripts run, and come with the scripts elsewhere.
 * @throws Error where the HTML does not have the form that `htmlTemplate.ts` gives it
 */
export function finishHtml(html: string, { ahead, criticalStyles, files, fonts }: HtmlParts): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const [given, scripts = '', styles = '', manifest = ''] = fileNames.exec(head) ?? [];
  if (!given)
    throw new Error(
      'A page has no element with data-scripts, data-styles and data-manifest in its head: src/wake/htmlTemplate.ts and html/finishHtml.ts belong together.',
    );
  const sheets = [unquote(styles), ...files.styles];
  const [fontSheet = ''] = fonts;
  // What goes to paper is measured in the fonts, which such a page fetches ahead.
  const isMeasured = /<link[^>]*\bas="?font/.test(head);
  const data = {
    scripts: inOrder(unquote(scripts).split(' '), files.scripts),
    styles: sheets,
    manifest: [unquote(manifest)],
    fonts: isMeasured ? [] : fonts,
    ...(ahead.length > 0 && { ahead }),
  };
  const attributes = Object.entries(data).map(([name, addresses]) => `data-${name}="${addresses.join(' ')}"`);
  const written = [
    `<style>${criticalStyles}</style>`,
    isMeasured ? toLink(fontSheet) : '',
    `<noscript>${[fontSheet, ...sheets].filter(Boolean).map(toLink).join('')}</noscript>`,
    `<meta name="codebook" ${attributes.join(' ')}>`,
  ];
  return head.replace(styleLink, '').replace(given, () => written.join('')) + html.slice(end);
}

function toLink(address: string): string {
  return `<link rel="stylesheet" href="${address}">`;
}

/** The page's own files before the last script of all pages, which begins to draw: so all is there when it does. */
function inOrder(shared: readonly string[], own: readonly string[]): string[] {
  return [...shared.slice(0, -1), ...own, ...shared.slice(-1)];
}

function unquote(value: string): string {
  return value.replace(/^"|"$/g, '');
}
