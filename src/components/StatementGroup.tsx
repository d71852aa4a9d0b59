import type { Evidence, StatementRecord } from '../catalog/records';
import { Basis } from './Basis';
import { StatementList } from './StatementList';

interface StatementGroupProps {
  heading: string;
  statements: readonly StatementRecord[];
  /** Numbered, where the order matters. */
  isOrdered?: boolean;
}

/** Statements under a heading. Where all rest on the same, the heading says so once. */
export function StatementGroup({ heading, statements, isOrdered = false }: StatementGroupProps) {
  const common = commonEvidence(statements);
  return (
    <>
      <h3>
        {heading} {common && <Basis evidence={common} />}
      </h3>
      <StatementList statements={statements} isOrdered={isOrdered} isBasisHidden={common !== null} />
    </>
  );
}

function commonEvidence(statements: readonly StatementRecord[]): Evidence | null {
  const [first, ...rest] = statements.map(({ evidence }) => evidence);
  const isSame = (other: Evidence) => other.basis === first?.basis && other.sources.join() === first.sources.join();
  return first && rest.every(isSame) ? first : null;
}
