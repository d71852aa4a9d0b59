/** Words as they stand within a sentence: `Rate limited` gives `rate limited`. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
