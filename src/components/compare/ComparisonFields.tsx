import type { ReactNode } from 'react';
import type { ComparisonCell, Difference } from '../../catalog/comparison';
import type { ComparisonField } from '../../catalog/comparisonQuery';
import { actorLabels, billedLabel, retryLabels } from '../../catalog/labels';
import { Basis } from '../Basis';
import { Prose } from '../Prose';

interface ChosenFieldProps {
  field: ComparisonField;
  cell: ComparisonCell;
  differs: (difference: Difference) => boolean;
}

/** One chosen field of a condition. */
export function ChosenField({ field, cell, differs }: ChosenFieldProps) {
  switch (field) {
    case 'meaning':
      return (
        <Field term="Meaning">
          <Prose text={cell.meaning} /> <Basis evidence={{ basis: cell.meaningBasis }} />
        </Field>
      );
    case 'resolution':
      return <Resolution cell={cell} />;
    case 'actor':
      return (
        <Field term="Who acts">
          <Marked isMarked={differs('actor')}>{actorLabels[cell.actor]}</Marked> <Basis evidence={{ basis: cell.actorBasis }} />
        </Field>
      );
    case 'retry':
      return (
        <Field term="Retry">
          <Marked isMarked={differs('retry')}>{retryLabels[cell.retryAdvice]}</Marked> <Basis evidence={{ basis: cell.retryBasis }} />
        </Field>
      );
    case 'billed':
      return (
        <Field term="Billed">
          <Marked isMarked={differs('billed')}>{billedLabel(cell.billed)}</Marked> {cell.billed !== null && <Basis evidence={{ basis: 'documented' }} />}
        </Field>
      );
    case 'identifier':
      return <Field term="Identifier">{cell.identifier ? <code>{cell.identifier}</code> : 'not documented'}</Field>;
  }
}

function Resolution({ cell }: { cell: ComparisonCell }) {
  return (
    <Field term="Resolution">
      <ol>
        {cell.steps.map((step, index) => (
          <li key={step}>
            <Prose text={step} /> <Basis evidence={{ basis: cell.stepBases[index] ?? 'editorial' }} />
          </li>
        ))}
      </ol>
    </Field>
  );
}

/** A field with its name. */
export function Field({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Marks a value that differs between providers; the second column says the same in words. */
export function Marked({ isMarked, children }: { isMarked: boolean; children: ReactNode }) {
  return isMarked ? <mark>{children}</mark> : children;
}
