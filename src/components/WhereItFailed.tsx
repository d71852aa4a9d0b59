import { useId } from 'react';
import { type FailurePath, failurePath, type HopState, type PathHop } from '../catalog/failurePath';
import type { Evidence, FailurePlace } from '../catalog/records';
import { Basis } from './Basis';

interface WhereItFailedProps {
  place: FailurePlace;
  evidence: Pick<Evidence, 'basis'> & Partial<Evidence>;
  /** Names the gateway and the service; left out for a status code, which belongs to no provider. */
  providerName?: string;
}

/** Where on its way a request failed: one sentence, and a drawing of the way that says the same by shapes and words. */
export function WhereItFailed({ evidence, place, providerName }: WhereItFailedProps) {
  const termId = useId();
  const path = failurePath(place, providerName);
  const steps = toSteps(path);
  return (
    <figure className="hopPath" aria-labelledby={termId}>
      <p className="hopPath-sentence">
        <span className="hopPath-term" id={termId}>
          Where it failed
        </span>{' '}
        {path.sentence} <Basis evidence={evidence} />
      </p>
      <ol className={classesOf(path)} aria-hidden="true">
        {steps.map((step, index) => (
          <HopStep key={step.label} step={step} next={steps[index + 1]} />
        ))}
      </ol>
    </figure>
  );
}

/** How many share the width, told ahead: a page can be painted before the last of them has arrived. */
function classesOf({ failedLink, hops }: FailurePath): string {
  return ['hopPath-hops', failedLink ? 'hopPath-hops--withLink' : '', hops.length > 4 ? 'hopPath-hops--five' : ''].filter(Boolean).join(' ');
}

/** A hop, or the link that failed: it has no name. */
type Step = Pick<PathHop, 'label' | 'state'>;

function toSteps({ failedLink, hops }: FailurePath): Step[] {
  return hops.flatMap((hop): Step[] => (failedLink?.to === hop.id ? [{ label: '', state: 'failed' }, hop] : [hop]));
}

/** What stands below a hop. A hop that only passed the request on needs no word. */
const stateWords: Partial<Record<HopState, string>> = { failed: 'failed here', notReached: 'not reached' };

function HopStep({ step: { label, state }, next }: { step: Step; next: Step | undefined }) {
  const classes = [
    'hopPath-hop',
    `hopPath-hop--${state}`,
    label ? '' : 'hopPath-hop--link',
    next && isUncertain(next.state) ? 'hopPath-hop--beforeUncertain' : '',
  ];
  return (
    <li className={classes.filter(Boolean).join(' ')}>
      <HopMark state={state} />
      <span className="hopPath-words">
        {label && <span>{label}</span>}
        {stateWords[state] && <span className="hopPath-state">{stateWords[state]}</span>}
      </span>
    </li>
  );
}

/** Whether the request may not have come as far; the line that leads there is broken. */
function isUncertain(state: HopState): boolean {
  return state === 'notReached' || state === 'notKnown';
}

/** A shape for each state, drawn in strokes alone, so that forced colours and print keep it: tick, crossed octagon, broken ring, ring. */
const marks: Record<HopState, readonly string[]> = {
  passed: ['M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0', 'M8 12.5l3 3l5-6.5'],
  failed: ['M8 2h8l6 6v8l-6 6h-8l-6-6v-8z', 'M8 8l8 8M16 8l-8 8'],
  notReached: ['M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0'],
  notKnown: ['M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0'],
};

function HopMark({ state }: { state: HopState }) {
  return (
    <svg className="hopPath-mark" viewBox="0 0 24 24" focusable="false" aria-hidden="true">
      {marks[state].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
