/** How many more there are that a page leaves out; absent where it tells all. */
interface LeftOut {
  omitted?: number;
}

/** The first so many of a list, and how many are left out. */
export function takeFirst<Item>(items: readonly Item[], most: number): { shown: Item[]; leftOut: LeftOut } {
  return { shown: items.slice(0, most), leftOut: toLeftOut(items.length - most) };
}

/** What a record says of so many left out: nothing where there are none. */
export function toLeftOut(count: number): LeftOut {
  return count > 0 ? { omitted: count } : {};
}
