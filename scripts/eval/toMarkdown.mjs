/** What is no text of a page. */
const skipped = new Set(['nav', 'script', 'style', 'button', 'template']);

/** Elements that hold their own paragraph. */
const blocks =
  'address,article,aside,blockquote,caption,dd,details,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,li,nav,ol,p,pre,section,summary,table,tbody,thead,tr,ul';

/** The text of a built page as plain Markdown: headings with their ids, and a paragraph for each block or row of a table. @param {any} $ A document of cheerio. @param {any} root */
export function toMarkdown($, root) {
  return $(root)
    .contents()
    .get()
    .flatMap((/** @type {any} */ node) => toParagraphs($, node))
    .filter((/** @type {string} */ text) => text !== '')
    .join('\n\n');
}

/** @param {any} $ @param {any} node @returns {string[]} */
function toParagraphs($, node) {
  if (node.type === 'text') return [toLiteral(node.data)];
  if (node.type !== 'tag' || skipped.has(node.name)) return [];
  if (/^h[1-6]$/.test(node.name)) return [toHeading($, node)];
  if (node.name !== 'tr' && $(node).find(blocks).length > 0) return [toMarkdown($, node)];
  return [toLiteral(textOf($, node))];
}

/** @param {any} $ @param {any} node */
function toHeading($, node) {
  const id = $(node).attr('id') ?? $(node).closest('section[id]').attr('id');
  $(node).find('.hash-link').remove();
  return `${'#'.repeat(Number(node.name.charAt(1)))} ${toLiteral(textOf($, node))}${id ? ` {#${id}}` : ''}`;
}

/** The text of an element, with space between pieces that a style sets apart. @param {any} $ @param {any} node @returns {string} */
function textOf($, node) {
  if (node.type === 'text') return node.data;
  if (node.type !== 'tag' || skipped.has(node.name)) return '';
  if (node.name === 'pre') return $(node).text();
  const text = $(node)
    .contents()
    .get()
    .map((/** @type {any} */ child) => textOf($, child))
    .join('');
  return ['span', 'td', 'th', 'br'].includes(node.name) ? ` ${text} ` : text;
}

/** One line that Markdown takes literally. @param {string} text */
function toLiteral(text) {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
