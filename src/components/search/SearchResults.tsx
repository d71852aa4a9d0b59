import Link from '@docusaurus/Link';
import type { Lookup } from '../../catalog/lookup/lookup';
import { pagePaths } from '../../catalog/permalinks';
import type { SearchAnswer } from '../../catalog/search/search';
import { ResultLine } from './ResultLine';
import { UnknownCode } from './UnknownCode';

interface SearchResultsProps {
  answer: SearchAnswer;
  lookup: Pick<Lookup, 'codes' | 'statusClasses'>;
}

/** The results that pass the filters, best first; where there are none, what was understood and where to go on. */
export function SearchResults({ answer: { held, missing, results, total, understanding }, lookup }: SearchResultsProps) {
  const isWhole = missing.length === 0;
  return (
    <>
      {understanding.code && !understanding.isKnownCode && <UnknownCode code={understanding.code} lookup={lookup} />}
      <p className="hint" role="status">
        {!isWhole && 'More is being looked up.'}
        {isWhole && (total === 0 ? 'No result.' : `${total} results, best first.`)}
        {isWhole && results.length < total && ` These are the best ${results.length}.`}
        {isWhole && held > 0 && ` ${held} more without the filters.`}
      </p>
      {isWhole && total === 0 && (
        <p>
          Understood: {understanding.tellingWords.join(', ') || 'nothing that can be looked for'}. Go on with <Link to={pagePaths.codes}>all status codes</Link>
          , <Link to={pagePaths.providers}>all providers</Link>, <Link to={pagePaths.identifiers}>all identifiers</Link> or{' '}
          <Link to={pagePaths.situations}>all situations</Link>.
        </p>
      )}
      <ol aria-label="Search results" className="searchResults">
        {results.map(({ document }) => (
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
