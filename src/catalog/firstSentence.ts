/** The first sentence of a Markdown text, as written; the whole text where no end of a sentence is found. */
export function firstSentence(markdown: string): string {
  const [first] = /^.*?[.?!](?=\s+[“"'`*[(]?\p{Lu})/su.exec(markdown) ?? [];
  return first ?? markdown;
}
