import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import type { SearchPage as SearchPageRecord } from '../../catalog/pages/searchPage';
import type { PassesFilter } from '../../catalog/search/search';
import { FilterSelect } from '../../components/compare/FilterSelect';
import { Frame } from '../../components/Frame';
import { LoadFailed } from '../../components/LoadFailed';
import { NeedsJavaScript } from '../../components/NeedsJavaScript';
import { PartFailed } from '../../components/search/PartFailed';
import { SearchResults } from '../../components/search/SearchResults';
import { useAnswer } from '../../components/search/useAnswer';
import { useSearcher } from '../../components/search/useSearcher';
import { useSearchQuery } from '../../components/search/useSearchQuery';
import { useTypedAhead } from '../../components/useTypedAhead';
import { Wakes } from '../../components/Wakes';

/** All results of a search, with filters; both live in the address. */
export default function SearchPage({ page }: { page: SearchPageRecord }) {
  const { query, update } = useSearchQuery();
  const { canRetry, load, searcher, status } = useSearcher();
  const inputId = useId();
  const input = useRef<HTMLInputElement>(null);
  useTypedAhead(input, query.q, (q) => update({ q }));
  useEffect(load, [load]);
  // Where there are very many, they come with the index.
  const providers = page.providers.length > 0 ? page.providers : (searcher?.lookup.providers.map(({ id, name }) => ({ id, label: name })) ?? []);
  const asked = useDeferredValue(query.q);
  const passes = useMemo(() => createFilter(query.class, query.provider, query.situation), [query.class, query.provider, query.situation]);
  const { answer, problem, retry } = useAnswer(searcher, asked, mostShown, passes);
  return (
    <Frame page={page} isWide>
      <Wakes when="now" />
      <h1>Search</h1>
      <form className="controls" onSubmit={(event) => event.preventDefault()}>
        <div className="filter searchInput">
          <label htmlFor={inputId}>A code, a provider, an identifier, a phrase or a question</label>
          <input
            ref={input}
            id={inputId}
            type="search"
            value={query.q}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => update({ q: event.target.value })}
          />
        </div>
        <div className="controls-row">
          <FilterSelect
            label="Status class"
            all="All classes"
            options={page.statusClasses}
            value={query.class || null}
            onChange={(value) => update({ class: value ?? '' })}
          />
          <FilterSelect
            label="Provider"
            all="All providers"
            options={providers}
            value={query.provider || null}
            onChange={(value) => update({ provider: value ?? '' })}
          />
          <FilterSelect
            label="Situation"
            all="All situations"
            options={page.situations}
            value={query.situation || null}
            onChange={(value) => update({ situation: value ?? '' })}
          />
        </div>
      </form>
      <NeedsJavaScript what="Searching" />
      {canRetry && <LoadFailed what="The search" hasFailed={status === 'failed'} onRetry={load} />}
      {problem && <PartFailed problem={problem} onRetry={retry} />}
      {answer && searcher && <SearchResults answer={answer} lookup={searcher.lookup} />}
    </Frame>
  );
}

/** More than anybody reads; to draw thousands would only make the page slow. */
const mostShown = 100;

/** Empty = all. */
function createFilter(statusClass: string, provider: string, situation: string): PassesFilter {
  return (place) =>
    (!statusClass || place.statusClass === statusClass) && (!provider || place.providerId === provider) && (!situation || place.situation === situation);
}
