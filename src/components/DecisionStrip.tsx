import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { actorLabels, actorMeanings, billedLabel, billedMeaning, retryLabels, retryMeanings } from '../catalog/labels';
import type { ConditionRecord } from '../catalog/records';
import { Basis } from './Basis';
import { Prose } from './Prose';
import { Strip } from './Strip';

/** Who acts, whether to retry, whether it was billed, and which situation it is: what a reader decides by. */
export function DecisionStrip({ condition }: { condition: ConditionRecord }) {
  const { actor, billed, billingNote, evidence, retry, situationName, situationPath } = condition;
  return (
    <Strip>
      <Decision term="Who acts" general={actorMeanings[actor]}>
        {actor === 'provider' ? condition.provider.name : actorLabels[actor]} <Basis evidence={evidence.actor} />
      </Decision>
      <Decision term="Retry" note={retry.note && <Prose text={retry.note} />} general={retryMeanings[retry.advice]}>
        {retryLabels[retry.advice]} <Basis evidence={evidence.retry} />
      </Decision>
      <Decision
        term="Billed"
        note={
          billingNote && (
            <>
              <Prose text={billingNote} /> {evidence.billingNote && <Basis evidence={evidence.billingNote} />}
            </>
          )
        }
        general={billedMeaning(billed)}
      >
        {billedLabel(billed)} {billed !== null && <Basis evidence={{ basis: 'documented' }} />}
      </Decision>
      <Decision term="Situation" general="How other providers answer it.">
        <Link to={situationPath}>{situationName}</Link>
      </Decision>
    </Strip>
  );
}

interface DecisionProps {
  term: string;
  children: ReactNode;
  /** What is said of this one. */
  note?: ReactNode;
  /** What the word means; stands where there is no note. */
  general?: string;
}

/** One cell of a decision strip, with a line that explains it. */
export function Decision({ term, children, note, general }: DecisionProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {note ? <span className="strip-note">{note}</span> : general && <span className="strip-note strip-note--general">{general}</span>}
      </dd>
    </div>
  );
}
