/** Items of a list that are written at a time: enough for a part to be worth a call, and few enough to be small. */
const itemsAtOnce = 100;

/** An object as JSON, as `JSON.stringify` writes it, in parts: of a large site, all in one text would take a good deal of the memory. */
export function* toJsonParts(record: object): Generator<string> {
  let separator = '{';
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    yield `${separator}${JSON.stringify(key)}:`;
    if (Array.isArray(value)) yield* listParts(value);
    else yield JSON.stringify(value);
    separator = ',';
  }
  yield separator === '{' ? '{}' : '}';
}

function* listParts(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (let start = 0; start < items.length; start += itemsAtOnce) {
    const part = JSON.stringify(items.slice(start, start + itemsAtOnce)).slice(1, -1);
    yield start === 0 ? part : `,${part}`;
  }
  yield ']';
}
