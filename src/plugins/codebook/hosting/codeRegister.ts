import { createHash } from 'node:crypto';
import type { AllowedCode } from './contentSecurityPolicy';
import type { InlineCode } from './inlineCode';

/** A text that stands inside of pages. */
interface Known {
  hash: string;
  /** Pages that hold it: the first few, for messages. */
  pages: string[];
}

/** So many different scripts may stand in the pages, since every policy holds the hash of each. */
const mostScripts = 12;

/** Hashes each text once, and remembers where it stood. Takes pages that were read as Latin-1, a character for each byte: hashes are of bytes. */
export function createCodeRegister() {
  const scripts = new Map<string, Known>();
  const styles = new Map<string, Known>();
  let hasStyleAttributes = false;
  return {
    /** @returns the hashes of the styles that stand in the page. */
    add(page: string, code: InlineCode): string[] {
      for (const script of code.scripts) remember(scripts, script, page);
      hasStyleAttributes ||= code.hasStyleAttributes;
      return [...new Set(code.styles.map((style) => remember(styles, style, page)))];
    },
    /** What stands in all pages. @throws Error that names pages, where the scripts differ from page to page */
    all(): AllowedCode {
      if (scripts.size > mostScripts) throw new Error(tooManyScripts(scripts));
      return { scripts: hashesOf(scripts), styles: hashesOf(styles), hasStyleAttributes };
    },
  };
}

function hashesOf(known: ReadonlyMap<string, Known>): string[] {
  return [...known.values()].map(({ hash }) => hash).sort();
}

function remember(known: Map<string, Known>, text: string, page: string): string {
  const before = known.get(text);
  if (before) {
    if (before.pages.length < 3) before.pages.push(page);
    return before.hash;
  }
  const hash = `sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}`;
  known.set(text, { hash, pages: [page] });
  return hash;
}

function tooManyScripts(scripts: ReadonlyMap<string, Known>): string {
  const lines = [...scripts].slice(0, mostScripts + 3).map(([text, { pages }]) => `  ${JSON.stringify(text.slice(0, 80))} in ${pages.join(', ')}`);
  return [
    `The pages hold ${scripts.size} different inline scripts; the Content-Security-Policy has room for ${mostScripts}.`,
    'Give all pages the same script, and put what differs into attributes:',
    ...lines,
  ].join('\n');
}
