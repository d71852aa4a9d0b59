/** How many results the field asks for. */
const limit = 8;

/** Milliseconds of `search` alone for every keystroke of the queries, without a page. */
export function timeEngine({ index, search }, queries) {
  const keystrokes = queries.flatMap((query) => [...query].map((_, position, letters) => letters.slice(0, position + 1).join('')));
  const time = (text) => {
    const start = performance.now();
    search(text, index, limit);
    return performance.now() - start;
  };
  // Once for the compiler to warm up, then in earnest.
  for (const text of keystrokes.slice(0, 200)) time(text);
  return keystrokes.map(time);
}
