import { groupLabels, type ResultGroup } from '../../catalog/search/groupResults';
import type { SearchResult } from '../../catalog/search/search';
import { ResultLine } from './ResultLine';

interface ResultOptionsProps {
  listId: string;
  groups: ResultGroup[];
  words: readonly string[];
  active: number;
  onChoose: (position: number) => void;
}

/** The results as options of the combobox, by kind; the field keeps the focus. */
export function ResultOptions({ listId, groups, words, active, onChoose }: ResultOptionsProps) {
  const all = groups.flatMap(({ results }) => results);
  const toOption = (result: SearchResult) => {
    const position = all.indexOf(result);
    return (
      <div
        key={result.document.path}
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
        <ResultLine document={result.document} words={words} />
      </div>
    );
  };
  return (
    <div id={listId} role="listbox" aria-label="Results" className="searchOptions">
      {groups.map(({ kind, results }) => (
        <fieldset key={kind} aria-label={groupLabels[kind]} className="searchOptionGroup">
          <p className="searchGroup" aria-hidden="true">
            {groupLabels[kind]}
          </p>
          {results.map(toOption)}
        </fieldset>
      ))}
    </div>
  );
}
