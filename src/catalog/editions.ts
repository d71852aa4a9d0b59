/** What may stand in several editions of a provider's page; the collected edition is the one that the data were read from. */
interface OfEdition {
  isInCollectedEdition: boolean;
}

/** The items of the collected edition; all of them where it has none. */
export function preferCollected<Item extends OfEdition>(items: readonly Item[]): readonly Item[] {
  const collected = items.filter(({ isInCollectedEdition }) => isInCollectedEdition);
  return collected.length > 0 ? collected : items;
}

/** What stands behind a name that only another edition has; empty behind others. */
export function otherEditionNote({ isInCollectedEdition }: OfEdition): string {
  return isInCollectedEdition ? '' : ' (other edition)';
}

/** All items: those of the collected edition before the others, else in their order. */
export function collectedFirst<Item>(items: readonly Item[], isCollected: (item: Item) => boolean): Item[] {
  return items.toSorted((a, b) => Number(isCollected(b)) - Number(isCollected(a)));
}
