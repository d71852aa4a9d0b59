/** A page of ours as its Markdown twin holds it. `path` is its address, such as `/sportradar/429/`. */
export interface Twin {
  path: string;
  markdown: string;
}

/** What every peer's page is made of. `answer` is the first sentence below the heading, as a reader sees it; `body` is Markdown without the heading. */
export interface TwinPage {
  path: string;
  title: string;
  description: string;
  answer: string;
  body: string;
}

/** Reads a twin: a heading, its own address, then the text. Throws where a file has another shape. */
export function readTwin({ markdown, path }: Twin): TwinPage {
  const [, heading, address, rest] = /^# (.+)\n\n<(\S+)>\n\n([\s\S]*)$/.exec(markdown) ?? [];
  if (!heading || !address || rest === undefined) throw new Error(`${path}: a twin begins with a heading and its address; found ${markdown.slice(0, 80)}`);
  const first = toPlainText(rest.split('\n\n').find((block) => !/^[#|>-]/.test(block)) ?? '');
  return { path, title: toPlainText(heading), description: first, answer: firstSentence(first), body: rest };
}

/** The body with links to pages of this set from the root, as an author writes them; other addresses stay whole. */
export function linkWithin(body: string, origin: string, paths: ReadonlySet<string>): string {
  const link = new RegExp(`\\]\\(${escapePattern(origin)}(/[^)\\s#?]*)([^)\\s]*)\\)`, 'g');
  return body.replace(link, (whole, path: string, rest: string) => (paths.has(path) ? `](${path}${rest})` : whole));
}

/** The text with every piece outside of code changed. */
export function outsideOfCode(markdown: string, change: (text: string) => string): string {
  return splitAtCode(markdown)
    .map((piece, position) => (position % 2 === 0 ? change(piece) : piece))
    .join('');
}

/** `<` that opens neither an address nor a mail address would be read as an element. */
export function escapeElements(text: string): string {
  return text.replace(/(?<!\\)<(?!(?:https?:|mailto:)|[^\s<>@]+@[^\s<>]+>)/g, '\\<');
}

/** `{{` begins an expression in a Vue template, in text and in code within a line; blocks of code are guarded by VitePress itself. */
export function guardBraces(markdown: string): string {
  return splitAtCode(markdown)
    .map((piece, position) => {
      if (position % 2 === 0) return piece.replace(/\{\{/g, '<span v-pre>{{</span>');
      return piece.startsWith('```') || !piece.includes('{{') ? piece : `<code v-pre>${escapeHtml(piece.slice(1, -1))}</code>`;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Pieces of text and of code in turn, text first. */
function splitAtCode(markdown: string): string[] {
  return markdown.split(/(`{3,}[\s\S]*?`{3,}|`[^`\n]+`)/);
}

function toPlainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s\((?:standard|documented|ours)[^)]*\)/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function firstSentence(text: string): string {
  return /^.*?[.?](?=\s|$)/.exec(text)?.[0] ?? text;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
