/**
 * Text without Markdown marks and on one line, for titles, descriptions and wherever no parsed form is at hand.
 * @param maximum in UTF-16 code units; a longer text is cut at a word, and ends with “…” in place of punctuation.
 */
export function plainText(markdown: string, maximum = Number.POSITIVE_INFINITY): string {
  const plain = markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^`]*)`|[`*]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= maximum) return plain;
  const words = plain.slice(0, maximum - 1).replace(/\s+\S*$/, '');
  return `${words.replace(/[\s.,;:!?–—…([“-]+$/u, '')}…`;
}
