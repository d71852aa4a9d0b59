interface PartFailedProps {
  /** What is missing, as a sentence. */
  problem: string;
  onRetry: () => void;
}

/** Says what part of the search could not be loaded, below the results that are there, and loads it again. */
export function PartFailed({ onRetry, problem }: PartFailedProps) {
  return (
    <div className="searchNote" role="alert">
      {problem}{' '}
      <button type="button" className="button button--secondary button--sm" onMouseDown={(event) => event.preventDefault()} onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
