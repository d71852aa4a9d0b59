const key = 'codebook:recent-searches';
const kept = 5;

/** The last searches on this device, newest first; none where storage is refused or holds something else. */
export function readRecentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string').slice(0, kept) : [];
  } catch {
    return [];
  }
}

/** Remembers a search on this device. */
export function rememberSearch(query: string): void {
  write([query, ...readRecentSearches().filter((other) => other !== query)].slice(0, kept));
}

/** Forgets all searches of this device. */
export function forgetSearches(): void {
  write([]);
}

function write(searches: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(searches));
  } catch {
    // Storage is a convenience: where it is refused, nothing is remembered.
  }
}
