import type { PartName } from './parts';
import type { SearchAnswer } from './search';

/** Whether what stands first in an answer may be another once its names are there; what words rank comes after what they name. */
export function lacksNames({ missing, understanding }: Pick<SearchAnswer, 'missing' | 'understanding'>): boolean {
  return understanding.tellingWords.length > 0 && missing.some((name) => /^(?:names|slips)-/.test(name));
}

/** What an answer lacks while parts of the index cannot be loaded, as a sentence; null where it lacks nothing. */
export function describeMissing(missing: readonly PartName[]): string | null {
  const lacks = (kind: string) => missing.some((name) => name.startsWith(kind));
  if (missing.length === 0) return null;
  if (lacks('text') || lacks('postings')) return 'The texts could not be searched. What is listed was found by its code, provider or name.';
  if (lacks('names') || lacks('slips')) return 'The names of conditions could not be searched. Results may be missing.';
  return 'Some results could not be loaded.';
}
