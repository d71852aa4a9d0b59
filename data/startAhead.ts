/**
 * Starts the work on some items ahead, while what came before is still being used.
 * @param most how many are under way at a time
 * @returns each item with the promise of its work, in order. A promise may reject long before it is looked at.
 */
export function* startAhead<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  most: number,
): Generator<{ item: Item; result: Promise<Result> }> {
  const started: { item: Item; result: Promise<Result> }[] = [];
  for (const item of items) {
    const result = work(item);
    result.catch(() => {});
    started.push({ item, result });
    if (started.length >= most) yield* started.splice(0, 1);
  }
  yield* started;
}
