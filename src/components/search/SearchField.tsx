import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { type FocusEvent, useEffect, useId, useRef, useState } from 'react';
import { count } from '../../catalog/labels';
import { pagePaths, searchPath } from '../../catalog/permalinks';
import { handOver } from '../diagnose/handover';
import { useTypedAhead } from '../useTypedAhead';
import { PartFailed } from './PartFailed';
import { RecentSearches } from './RecentSearches';
import { ResultOptions } from './ResultOptions';
import { rememberSearch } from './recentSearches';
import { useCombobox } from './useCombobox';
import { useSearchAnswer } from './useSearchAnswer';
import { useSearchKeys } from './useSearchKeys';

/** The search field: results appear while typing, and Enter goes to the first. */
export function SearchField({ size }: { size: 'small' | 'large' }) {
  const { answer, groups, isFailed, isFirstSure, isWhole, load, problem, query, results, retry, setQuery } = useSearchAnswer();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const choose = (position: number) => {
    const asked = query.trim();
    if (asked === '') return;
    rememberSearch(asked);
    combobox.close();
    history.push(withBaseUrl(results[position]?.document.path ?? searchPath(asked)));
  };
  // Enter without a choice means the best. While that may be another it waits for the rest; where that cannot be loaded, all results are shown.
  const [awaited, setAwaited] = useState<string | null>(null);
  const chooseByKey = (position: number) => {
    if (combobox.active < 0 && !isFirstSure) setAwaited(query);
    else choose(position);
  };
  useEffect(() => {
    if (awaited === null || !(isFirstSure || problem !== null || isFailed)) return;
    setAwaited(null);
    if (awaited === query) choose(isFirstSure ? 0 : -1);
  });
  const combobox = useCombobox(results.length, chooseByKey, () => setQuery(''));
  useEffect(() => {
    if (combobox.active >= 0) document.getElementById(`${listId}-${combobox.active}`)?.scrollIntoView({ block: 'nearest' });
  }, [combobox.active, listId]);
  useSearchKeys(input, size === 'small');
  useTypedAhead(input, query, (typed) => {
    load();
    setQuery(typed);
    combobox.reopen();
  });
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
          // The field may have had the focus before the page was awake, and the network may be back.
          load();
          combobox.reopen();
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
      {size === 'small' && (
        <span className="searchField-key" aria-hidden="true">
          /
        </span>
      )}
      {/* There before its words: a status that appears with them may not be read out. */}
      <span role="status" className="visuallyHidden">
        {combobox.isOpen && answer && isWhole ? count(results.length, 'result', 'results') : ''}
      </span>
      {combobox.isOpen && (
        <div className="searchPanel">
          <ResultOptions listId={listId} groups={groups} words={answer?.understanding.tellingWords ?? none} active={combobox.active} onChoose={choose} />
          {query.trim() === '' && <RecentSearches onChoose={setQuery} />}
          {isFailed && (
            <p className="searchNote">
              The search could not be loaded. <Link to={pagePaths.codes}>All status codes</Link>
            </p>
          )}
          {problem && <PartFailed problem={problem} onRetry={retry} />}
          {answer && (
            <p className="searchNote">
              {isWhole && results.length === 0 ? `Nothing found for “${answer.understanding.query}”. ` : ''}
              <Link to={searchPath(query.trim())}>All results</Link>
            </p>
          )}
        </div>
      )}
    </search>
  );
}

const none: readonly string[] = [];

/** Whether what is pasted is a whole response or log rather than a query: it has several lines, or is a body. */
function isBody(text: string): boolean {
  return /\n/.test(text.trim()) || /^\s*[{<[]/.test(text);
}
