import type { StatementRecord, StepCode as StepCodeRecord } from '../catalog/records';
import { Basis } from './Basis';
import { Prose } from './Prose';
import { StepCode } from './StepCode';

interface StatementListProps {
  statements: readonly StatementRecord[];
  /** Numbered, where the order matters. */
  isOrdered?: boolean;
  /** Where the basis of all stands above the list already. */
  isBasisHidden?: boolean;
  /** Code for the statements, in the same order. */
  codes?: readonly (readonly StepCodeRecord[] | null)[];
}

/** Statements, each with its basis unless that is said for all of them. */
export function StatementList({ statements, isOrdered = false, isBasisHidden = false, codes = [] }: StatementListProps) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className="statements">
      {statements.map(({ text, evidence }, index) => (
        <li key={text}>
          <Prose text={text} />
          {!isBasisHidden && (
            <>
              {'\u00a0'}
              <Basis evidence={evidence} />
            </>
          )}
          {codes[index] && <StepCode code={codes[index]} />}
        </li>
      ))}
    </List>
  );
}
