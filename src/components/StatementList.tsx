import type { StatementRecord } from '../catalog/records';
import { Basis } from './Basis';
import { Prose } from './Prose';

interface StatementListProps {
  statements: readonly StatementRecord[];
  /** Numbered, where the order matters. */
  isOrdered?: boolean;
  /** Where the basis of all stands above the list already. */
  isBasisHidden?: boolean;
}

/** Statements, each with its basis unless that is said for all of them. */
export function StatementList({ statements, isOrdered = false, isBasisHidden = false }: StatementListProps) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className="statements">
      {statements.map(({ text, evidence }) => (
        <li key={text}>
          <Prose text={text} /> {!isBasisHidden && <Basis evidence={evidence} />}
        </li>
      ))}
    </List>
  );
}
