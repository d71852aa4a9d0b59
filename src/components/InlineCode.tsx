/** A text that is no Markdown but for code between backticks, such as one that is put together in the browser. */
export function InlineCode({ text }: { text: string }) {
  // Every second part stood between two backticks; the place of a part is its name, since parts can be equal.
  const parts = text.split('`').map((part, place) => ({ part, place }));
  return parts.map(({ part, place }) => (place % 2 === 1 ? <code key={place}>{part}</code> : part));
}
