import type { Evidence, StatementRecord, StepCode } from '../catalog/records';
import { Basis } from './Basis';
import { StatementList } from './StatementList';

interface StatementGroupProps {
  heading: string;
  statements: readonly StatementRecord[];
  /** Numbered, where the order matters. */
  isOrdered?: boolean;
  /** Code for the statements, in the same order. */
  codes?: readonly (readonly StepCode[] | null)[];
}

/** Statements under a heading. Where all rest on the same, the heading says so once. */
export function StatementGroup({ heading, statements, isOrdered = false, codes = [] }: StatementGroupProps) {
  const common = commonEvidence(statements);
  return (
    <>
      {/* No space after the words alone: it would count as moved where a page is painted before they are all there. */}
      <h3>
        {heading}
        {common && (
          <>
            {' '}
            <Basis evidence={common} />
          </>
        )}
      </h3>
      <StatementList statements={statements} isOrdered={isOrdered} isBasisHidden={common !== null} codes={codes} />
    </>
  );
}

function commonEvidence(statements: readonly StatementRecord[]): Evidence | null {
  const [first, ...rest] = statements.map(({ evidence }) => evidence);
  const isSame = (other: Evidence) => other.basis === first?.basis && other.sources.join() === first.sources.join();
  return first && rest.every(isSame) ? first : null;
}
