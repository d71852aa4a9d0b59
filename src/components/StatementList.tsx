import type { StatementRecord } from '../catalog/records';
import { Basis } from './Basis';
import { Prose } from './Prose';

interface StatementListProps {
  statements: readonly StatementRecord[];
  /** Numbered, where the order matters. */
  isOrdered?: boolean;
}

/** Statements, each with its basis. */
export function StatementList({ statements, isOrdered = false }: StatementListProps) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className="statements">
      {statements.map(({ text, evidence }) => (
        <li key={text}>
          <Prose text={text} /> <Basis evidence={evidence} />
        </li>
      ))}
    </List>
  );
}

/** Pairs texts with their evidence, which stands in the same order. */
export function withEvidence(texts: readonly string[], evidence: readonly StatementRecord['evidence'][]): StatementRecord[] {
  return texts.map((text, index) => ({ text, evidence: evidence[index] ?? { basis: 'editorial', sources: [] } }));
}
