/**
 * A function of texts or records that remembers its latest answers: the same sentences stand on many pages.
 * @param most how many answers are kept at a time, so that memory does not grow with the site.
 */
export function rememberLatest<Key, Answer>(most: number, answer: (key: Key) => Answer): (key: Key) => Answer {
  let latest = new Map<Key, { answer: Answer }>();
  let older = new Map<Key, { answer: Answer }>();
  return (key) => {
    const known = latest.get(key);
    if (known) return known.answer;
    const found = older.get(key) ?? { answer: answer(key) };
    if (latest.size >= most / 2) [older, latest] = [latest, new Map()];
    latest.set(key, found);
    return found.answer;
  };
}

/** A function of records that gives the same answer for the same record, as long as the record itself is kept. */
export function rememberEach<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.answer;
    const made = { answer: answer(key) };
    known.set(key, made);
    return made.answer;
  };
}
