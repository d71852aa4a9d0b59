import Link from '@docusaurus/Link';
import type { Lookup } from '../../catalog/lookup/lookup';
import { pagePaths } from '../../catalog/permalinks';
import type { SearchAnswer } from '../../catalog/search/search';
import { ResultLine } from './ResultLine';
import { UnknownCode } from './UnknownCode';
import type { SearchQuery } from './useSearchQuery';

interface SearchResultsProps {
  answer: SearchAnswer;
  query: SearchQuery;
  lookup: Lookup;
}

/** The results that pass the filters, best first; where there are none, what was understood and where to go on. */
export function SearchResults({ answer: { results, understanding }, query, lookup }: SearchResultsProps) {
  const passing = results.filter(
    ({ document }) =>
      (!query.class || document.statusClass === query.class) &&
      (!query.provider || document.providerId === query.provider) &&
      (!query.situation || document.situation === query.situation),
  );
  return (
    <>
      {understanding.code && !understanding.isKnownCode && <UnknownCode code={understanding.code} lookup={lookup} />}
      <p className="hint" role="status">
        {passing.length === 0 ? 'No result.' : `${passing.length} results, best first.`}
        {passing.length < results.length && ` ${results.length - passing.length} more without the filters.`}
      </p>
      {passing.length === 0 && (
        <p>
          Understood: {understanding.tellingWords.join(', ') || 'nothing that can be looked for'}. Go on with <Link to={pagePaths.codes}>all status codes</Link>
          , <Link to={pagePaths.providers}>all providers</Link>, <Link to={pagePaths.identifiers}>all identifiers</Link> or{' '}
          <Link to={pagePaths.situations}>all situations</Link>.
        </p>
      )}
      <ol aria-label="Search results" className="searchResults">
        {passing.map(({ document }) => (
          <li key={document.path}>
            <Link to={document.path}>
              <ResultLine document={document} words={understanding.tellingWords} isKindShown />
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}
