import { useState } from 'react';
import { forgetSearches, readRecentSearches } from './recentSearches';

/** The last searches on this device, with a way to clear them. */
export function RecentSearches({ onChoose }: { onChoose: (query: string) => void }) {
  const [searches, setSearches] = useState(readRecentSearches);
  if (searches.length === 0) return null;
  const forget = () => {
    forgetSearches();
    setSearches([]);
  };
  return (
    <div className="recent">
      <p>Recent searches, kept on this device only</p>
      <ul>
        {searches.map((query) => (
          <li key={query}>
            <button type="button" onClick={() => onChoose(query)}>
              {query}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={forget}>
        Clear recent searches
      </button>
    </div>
  );
}
