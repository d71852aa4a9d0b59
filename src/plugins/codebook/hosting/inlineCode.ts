/** What a page carries within itself and a Content-Security-Policy has to allow; each text as a browser reads it. */
export interface InlineCode {
  /** Texts of `<script>` elements that run; data such as JSON-LD need no leave. */
  scripts: string[];
  /** Texts of `<style>` elements. */
  styles: string[];
  /** Whether an element has a `style` attribute. */
  hasStyleAttributes: boolean;
}

/** The attributes of a tag; a quoted value may hold `>`. */
const attributes = `[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*`;

/** A comment, an element whose text is no markup, or another tag with attributes. */
const token = new RegExp(`<!--[\\s\\S]*?-->|<(script|style|textarea|title)\\b(${attributes})>([\\s\\S]*?)</\\1\\s*>|<[a-z][^\\s>]*\\s(${attributes})>`, 'gi');

/**
 * Finds the scripts and styles that are written into a page. Reads the page once.
 * @see https://www.w3.org/TR/CSP3/#match-element-to-source-list
 */
export function collectInlineCode(html: string): InlineCode {
  const found: InlineCode = { scripts: [], styles: [], hasStyleAttributes: false };
  for (const [, name, ownAttributes = '', text = '', otherAttributes = ''] of html.matchAll(token)) {
    const kind = name?.toLowerCase();
    if (kind === 'style') found.styles.push(normalizeNewlines(text));
    if (kind === 'script' && isRun(ownAttributes)) found.scripts.push(normalizeNewlines(text));
    found.hasStyleAttributes ||= attributeOf(otherAttributes, 'style') !== null;
  }
  return found;
}

/** Types of scripts that the browser runs or obeys; any other makes the text data. */
const runTypes = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

function isRun(tagAttributes: string): boolean {
  return attributeOf(tagAttributes, 'src') === null && runTypes.test(attributeOf(tagAttributes, 'type') ?? '');
}

/** The value of an attribute, or null where the tag has none of that name. */
function attributeOf(tagAttributes: string, name: 'src' | 'style' | 'type'): string | null {
  if (!tagAttributes.includes(name)) return null;
  for (const [, own = '', double, single, plain] of tagAttributes.matchAll(/([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g))
    if (own.toLowerCase() === name) return double ?? single ?? plain ?? '';
  return null;
}

/** A browser reads each end of a line as one line feed before it takes the hash. */
function normalizeNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
