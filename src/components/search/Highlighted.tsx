import { squash } from '../../catalog/search/words';

/** A text with the words that a search asked for marked. */
export function Highlighted({ text, words }: { text: string; words: readonly string[] }) {
  const parts = text.split(/([\p{L}\p{N}]+)/u);
  return (
    <>
      {parts.map((part, index) => {
        const key = `${index} ${part}`;
        const isAsked = part !== '' && words.some((word) => word.length > 1 && squash(part).startsWith(word));
        return isAsked ? <mark key={key}>{part}</mark> : <span key={key}>{part}</span>;
      })}
    </>
  );
}
