import { createHash } from 'node:crypto';
import type { AllowedCode } from './contentSecurityPolicy';
import type { InlineCode } from './inlineCode';

/** A text that stands inside of pages. */
interface Known {
  hash: string;
  /** Pages that hold it: the first few, for messages. */
  pages: string[];
}

type Kind = keyof InlineCode;

/** So many different texts of a kind may stand in all pages, since each hash stands in every policy. Of styles a page's policy holds its own alone. */
const limits = [
  { kind: 'scripts', limit: 12, name: 'inline scripts' },
  { kind: 'styleAttributes', limit: 12, name: 'style attributes' },
] as const;

/** Hashes each text once, and remembers where it stood. */
export function createCodeRegister() {
  const known: Record<Kind, Map<string, Known>> = { scripts: new Map(), styles: new Map(), styleAttributes: new Map() };
  const register = (kind: Kind, texts: readonly string[], page: string) => [...new Set(texts.map((text) => remember(known[kind], text, page)))].sort();
  const allHashes = (kind: Kind) => [...known[kind].values()].map(({ hash }) => hash).sort();
  return {
    /** @returns the hashes of what stands in the page. */
    add: (page: string, code: InlineCode): AllowedCode => ({
      scripts: register('scripts', code.scripts, page),
      styles: register('styles', code.styles, page),
      styleAttributes: register('styleAttributes', code.styleAttributes, page),
    }),
    /** The hashes of everything that was seen. @throws Error that names pages, where the texts differ from page to page. */
    all: (): AllowedCode => {
      assertFew(known);
      return { scripts: allHashes('scripts'), styles: allHashes('styles'), styleAttributes: allHashes('styleAttributes') };
    },
  };
}

function remember(known: Map<string, Known>, text: string, page: string): string {
  const before = known.get(text);
  if (before) {
    if (before.pages.length < 3) before.pages.push(page);
    return before.hash;
  }
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  known.set(text, { hash, pages: [page] });
  return hash;
}

function assertFew(known: Record<Kind, Map<string, Known>>): void {
  for (const { kind, limit, name } of limits) {
    if (known[kind].size <= limit) continue;
    const lines = [...known[kind]].slice(0, limit + 3).map(([text, { pages }]) => `  ${JSON.stringify(text.slice(0, 80))} in ${pages.join(', ')}`);
    throw new Error(
      `The pages hold ${known[kind].size} different ${name}; the Content-Security-Policy has room for ${limit}. Give all pages the same text, and put what differs into attributes or classes:\n${lines.join('\n')}`,
    );
  }
}
