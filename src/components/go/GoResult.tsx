import Link from '@docusaurus/Link';
import type { GoAnswer, GoSuggestion } from '../../catalog/go/goAnswer';
import { pagePaths } from '../../catalog/permalinks';

/** What an address was read as, what stands against it, and the pages that come into question, best first. */
export function GoResult({ answer: { isBestClear, nearest, problems, understood } }: { answer: GoAnswer }) {
  const best = isBestClear ? nearest[0] : undefined;
  const others = best ? nearest.slice(1) : nearest;
  return (
    <>
      {problems.length > 0 && <Sentences label="What is not clear" sentences={problems} className="notice goNotice" />}
      {understood.length > 0 && <Sentences label="What was understood" sentences={understood} />}
      {best && (
        <>
          <h2>The best page</h2>
          <p>
            <Suggestion suggestion={best} />
          </p>
        </>
      )}
      {others.length > 0 && (
        <>
          <h2>{best ? 'Other pages' : 'Nearest pages'}</h2>
          <ol className="matches">
            {others.map((suggestion) => (
              <li key={suggestion.path}>
                <Suggestion suggestion={suggestion} />
              </li>
            ))}
          </ol>
        </>
      )}
      <p>
        {nearest.length > 0 ? 'None of them? ' : 'No page is near. '}
        Go on with <Link to={pagePaths.codes}>all status codes</Link>, <Link to={pagePaths.providers}>all providers</Link>,{' '}
        <Link to={pagePaths.identifiers}>all identifiers</Link> or <Link to={pagePaths.situations}>all situations</Link>.
      </p>
    </>
  );
}

function Sentences({ className, label, sentences }: { className?: string; label: string; sentences: readonly string[] }) {
  return (
    <section aria-label={label} className={className}>
      <p>
        <strong>{label}</strong>
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function Suggestion({ suggestion: { line, path, title } }: { suggestion: GoSuggestion }) {
  return (
    <>
      <Link to={path} className="match-title">
        {title}
      </Link>
      <span className="result-text">{line}</span>
    </>
  );
}
