/** Markup that is ready to be written, as opposed to a text, which may hold anything. */
export interface Markup {
  readonly markup: string;
}

/**
 * An element, written at once: there are tens of thousands of these small pages, and a tree of each would take longer than to write its file.
 * @param attributes by their names in HTML; their values are escaped
 * @param children texts are escaped
 */
export function element(tagName: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Markup | string)[]): Markup {
  let markup = `<${tagName}`;
  for (const [name, value] of Object.entries(attributes)) markup += ` ${name}="${escapeValue(value)}"`;
  markup += '>';
  if (withoutEnd.has(tagName)) return { markup };
  for (const child of children) markup += typeof child === 'string' ? escapeText(child) : child.markup;
  return { markup: `${markup}</${tagName}>` };
}

/** An element whose text runs as it stands. */
export function scriptElement(code: string): Markup {
  return { markup: `<script>${code}</script>` };
}

/** A whole document as text. */
export function toDocument(head: readonly Markup[], body: readonly Markup[]): string {
  return `${start}${join(head)}</head><body>${join(body)}</body></html>\n`;
}

/** Elements that have neither children nor an end tag, of those that are used here. */
const withoutEnd = new Set(['link', 'meta']);

function join(parts: readonly Markup[]): string {
  let text = '';
  for (const { markup } of parts) text += markup;
  return text;
}

function escapeText(text: string): string {
  return /[<&]/.test(text) ? text.replace(/[<&]/g, toReference) : text;
}

/** Also the quotes that end no value here, of which old browsers took a backtick for one, and the null character, which browsers take for another. */
function escapeValue(value: string): string {
  return value.replace(/[\0"&'`]/g, toReference);
}

function toReference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}

const start = `<!doctype html><html lang="en"><head>${join([
  element('meta', { charset: 'utf-8' }),
  element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  element('meta', { name: 'color-scheme', content: 'light dark' }),
])}`;
