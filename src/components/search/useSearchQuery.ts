import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

/** What the search page shows; it lives in the query string. */
export interface SearchQuery {
  q: string;
  /** Filters; empty = all. */
  class: string;
  provider: string;
  situation: string;
}

const names = ['q', 'class', 'provider', 'situation'] as const;

/** The search in the address, and a way to change it. Typing replaces the entry in the history, a filter adds one. */
export function useSearchQuery(): { query: SearchQuery; update: (change: Partial<SearchQuery>) => void } {
  const { search } = useLocation();
  const history = useHistory();
  const isBrowser = useIsBrowser();
  const read = (text: string): SearchQuery => {
    const parameters = new URLSearchParams(text);
    const parameter = (name: (typeof names)[number]) => parameters.get(name) ?? '';
    return { q: parameter('q'), class: parameter('class'), provider: parameter('provider'), situation: parameter('situation') };
  };
  const update = (change: Partial<SearchQuery>) => {
    const current = read(history.location.search);
    const next = { ...current, ...change };
    const text = new URLSearchParams(names.flatMap((name) => (next[name] ? [[name, next[name]]] : []))).toString();
    const target = { search: text ? `?${text}` : '' };
    // What is chosen while the page wakes arrives twice: as what stands in the field, and as the event.
    if (names.every((name) => next[name] === current[name])) return;
    if ('q' in change) history.replace(target);
    else history.push(target);
  };
  return { query: read(isBrowser ? search : ''), update };
}
