import type { PageFiles } from './bundleFiles';

/** What a page's HTML gets once the bundle is known. */
export interface HtmlParts {
  /** Addresses of what the page needs beyond what all pages need. */
  files: PageFiles;
  /** The styles that it needs to look as it should before anything is done with it. */
  criticalStyles: string;
}

const styleLink = /<link rel="?stylesheet"? href="?([^\s">]+)"?\s*\/?>/g;
const fileNames = /<meta name="?codebook"? data-scripts=("[^"]*"|[^\s>]+) data-styles=("[^"]*"|[^\s>]+)\s*\/?>/;

/**
 * A page's HTML with its styles in it, so that nothing stands between a visitor and the first paint but the page itself, and with the names of
 * the scripts of its kind, which the page's wake script loads. The style sheets are linked where no scripts run, and come with the scripts elsewhere.
 * @throws Error where the HTML does not have the form that `htmlTemplate.ts` gives it
 */
export function finishHtml(html: string, { criticalStyles, files }: HtmlParts): string {
  const end = html.indexOf('</head>');
  const [given, scripts = '', styles = ''] = fileNames.exec(html.slice(0, end)) ?? [];
  if (!given)
    throw new Error('A page has no element with data-scripts and data-styles in its head: src/wake/htmlTemplate.ts and html/finishHtml.ts belong together.');
  const sheets = [unquote(styles), ...files.styles];
  const named = `<meta name="codebook" data-scripts="${inOrder(unquote(scripts).split(' '), files.scripts).join(' ')}" data-styles="${sheets.join(' ')}">`;
  const linked = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const head = html
    .slice(0, end)
    .replace(styleLink, '')
    .replace(given, () => `<style>${criticalStyles}</style><noscript>${linked}</noscript>${named}`);
  return head + html.slice(end);
}

/** The page's own files before the last script of all pages, which begins to draw: so all is there when it does. */
function inOrder(shared: readonly string[], own: readonly string[]): string[] {
  return [...shared.slice(0, -1), ...own, ...shared.slice(-1)];
}

function unquote(value: string): string {
  return value.replace(/^"|"$/g, '');
}
