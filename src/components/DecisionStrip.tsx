import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { actorLabels, billedLabel, retryLabels } from '../catalog/labels';
import type { ConditionRecord } from '../catalog/records';
import { Basis } from './Basis';
import { Prose } from './Prose';

/** Who acts, whether to retry, whether it was billed, and which situation it is: what a reader decides by. */
export function DecisionStrip({ condition }: { condition: ConditionRecord }) {
  const { actor, billed, billingNote, evidence, retry, situationName, situationPath } = condition;
  return (
    <dl className="strip">
      <Decision term="Who acts">
        {actor === 'provider' ? condition.provider.name : actorLabels[actor]} <Basis evidence={evidence.actor} />
      </Decision>
      <Decision term="Retry">
        {retryLabels[retry.advice]} <Basis evidence={evidence.retry} />
        {retry.note && (
          <span className="strip-note">
            <Prose text={retry.note} />
          </span>
        )}
      </Decision>
      <Decision term="Billed">
        {billedLabel(billed)} {billed !== null && <Basis evidence={{ basis: 'documented' }} />}
        {billingNote && (
          <span className="strip-note">
            <Prose text={billingNote} /> {evidence.billingNote && <Basis evidence={evidence.billingNote} />}
          </span>
        )}
      </Decision>
      <Decision term="Situation">
        <Link to={situationPath}>{situationName}</Link>
      </Decision>
    </dl>
  );
}

/** One cell of a decision strip. */
export function Decision({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
