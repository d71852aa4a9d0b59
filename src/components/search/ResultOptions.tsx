import type { SearchResult } from '../../catalog/search/search';
import { ResultLine } from './ResultLine';

interface ResultOptionsProps {
  listId: string;
  results: readonly SearchResult[];
  words: readonly string[];
  active: number;
  onChoose: (position: number) => void;
}

/** The results as options of the combobox; the field keeps the focus. */
export function ResultOptions({ listId, results, words, active, onChoose }: ResultOptionsProps) {
  return (
    <div id={listId} role="listbox" aria-label="Results" className="searchOptions">
      {results.map(({ document }, position) => (
        <div
          key={document.path}
          id={`${listId}-${position}`}
          role="option"
          tabIndex={-1}
          aria-selected={position === active}
          className="searchOption"
          // Pressing must not take the focus from the field before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(position)}
          onKeyDown={undefined}
        >
          <ResultLine document={document} words={words} />
        </div>
      ))}
    </div>
  );
}
