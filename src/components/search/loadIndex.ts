import type { SerializedSearchIndex } from '../../catalog/search/serializedIndex';

/**
 * Loads the index that search and diagnosis share: named here alone, so that the bundler makes one file of it, whichever asks first.
 * The file's name follows from its content, so that a page never meets another release's index.
 */
export async function loadIndex(): Promise<SerializedSearchIndex> {
  const { default: index } = await import('@generated/codebook/default/search-index.json');
  return index;
}
