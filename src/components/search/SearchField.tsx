import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { type FocusEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { pagePaths, searchPath } from '../../catalog/permalinks';
import { groupResults } from '../../catalog/search/groupResults';
import { handOver } from '../diagnose/handover';
import { RecentSearches } from './RecentSearches';
import { ResultOptions } from './ResultOptions';
import { rememberSearch } from './recentSearches';
import { useCombobox } from './useCombobox';
import { useSearcher } from './useSearcher';
import { useSearchKeys } from './useSearchKeys';

/** How many results the list below the field shows. */
const shown = 8;

/** The search field: results appear while typing, and Enter goes to the first. */
export function SearchField({ size }: { size: 'small' | 'large' }) {
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const { load, searcher, status } = useSearcher();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const answer = useMemo(() => (searcher && asked.trim() ? searcher.ask(asked, shown) : null), [asked, searcher]);
  const groups = useMemo(() => groupResults(answer?.results ?? []), [answer]);
  const results = groups.flatMap((group) => group.results);
  const leaveFor = (path: string): void => {
    rememberSearch(query.trim());
    combobox.close();
    history.push(withBaseUrl(path));
  };
  const choose = (position: number) => {
    if (query.trim() === '') return;
    leaveFor(results[position]?.document.path ?? searchPath(query.trim()));
  };
  const combobox = useCombobox(results.length, choose, () => setQuery(''));
  useSearchKeys(input, size === 'small');
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) combobox.close();
  };
  return (
    <search className={`searchField searchField--${size}`} onBlur={leave}>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label="Search a code, a provider, an identifier or a question"
        aria-expanded={combobox.isOpen && results.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={combobox.active >= 0 ? `${listId}-${combobox.active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={size === 'large' ? 'Try 429, sportradar 403, insufficient_credits, “key expired”' : 'Search'}
        value={query}
        onFocus={() => {
          load();
          combobox.open();
        }}
        onChange={(event) => {
          setQuery(event.target.value);
          combobox.open();
        }}
        onKeyDown={combobox.onKeyDown}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (!isBody(pasted)) return;
          event.preventDefault();
          handOver(pasted);
          combobox.close();
          history.push(withBaseUrl(pagePaths.diagnose));
        }}
      />
      {combobox.isOpen && (
        <div className="searchPanel">
          <ResultOptions listId={listId} groups={groups} words={answer?.understanding.tellingWords ?? []} active={combobox.active} onChoose={choose} />
          {query.trim() === '' && <RecentSearches onChoose={setQuery} />}
          {status === 'failed' && (
            <p className="searchNote">
              The search could not be loaded. <Link to={pagePaths.codes}>All status codes</Link>
            </p>
          )}
          {answer && (
            <p className="searchNote" role="status">
              {results.length === 0 ? `Nothing found for “${asked.trim()}”. ` : ''}
              <Link to={searchPath(query.trim())}>All results</Link>
            </p>
          )}
        </div>
      )}
    </search>
  );
}

/** Whether what is pasted is a whole response or log rather than a query: it has several lines, or is a body. */
function isBody(text: string): boolean {
  return /\n/.test(text.trim()) || /^\s*[{<[]/.test(text);
}
