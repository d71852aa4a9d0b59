import Link from '@docusaurus/Link';
import { pagePaths } from '../catalog/permalinks';
import { retryOrReload } from './recovery/retryOrReload';

interface LoadFailedProps {
  /** What could not be loaded, as a sentence begins with it: `The search`. */
  what: string;
  /** False while it is being loaded again. */
  hasFailed: boolean;
  onRetry: () => void;
}

/** Says that a part of the page could not be loaded, and loads it again. It stands until the part is there, so that its button keeps the focus. */
export function LoadFailed({ hasFailed, onRetry, what }: LoadFailedProps) {
  return (
    <div className="notice">
      <p role="alert">
        {hasFailed ? (
          <>
            {what} could not be loaded. Check the connection and try again, or look in <Link to={pagePaths.codes}>all status codes</Link>.
          </>
        ) : (
          `${what} is being loaded.`
        )}
      </p>
      <button type="button" className="button button--secondary button--sm" onClick={() => retryOrReload(onRetry)}>
        Try again
      </button>
    </div>
  );
}
