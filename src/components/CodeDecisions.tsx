import { actorLabels, actorMeanings, retryLabels, retryMeanings } from '../catalog/labels';
import type { CodePage } from '../catalog/pages/codePage';
import type { Actor, RegisteredStatusCode } from '../catalog/records';
import { Basis } from './Basis';
import { Decision } from './DecisionStrip';
import { Prose } from './Prose';

/** Who acts on a code as such, whoever sent it. */
export function ActorDecision({ actor, isFailure }: { actor: Actor; isFailure: boolean }) {
  return (
    <Decision term="Who acts" {...(isFailure && { general: actorMeanings[actor] })}>
      {actorLabels[actor]} <Basis evidence={{ basis: 'editorial' }} />
    </Decision>
  );
}

/** Whether to repeat a request on a code as such. */
export function RetryDecision({ retry }: Pick<RegisteredStatusCode, 'retry'>) {
  if (!retry) return <Decision term="Retry">Nothing to repeat</Decision>;
  return (
    <Decision term="Retry" note={retry.note && <Prose text={retry.note} />} general={retryMeanings[retry.advice]}>
      {retryLabels[retry.advice]} <Basis evidence={{ basis: 'editorial' }} />
    </Decision>
  );
}

const answers = { yes: 'Yes', no: 'No', both: 'Yes and no' } as const;

/** Whether any provider sends the code, so that there is something to say of what it charges. */
export function tellsBilling({ yes, no, both, notDocumented }: CodePage['billing']): boolean {
  return [yes, no, both, notDocumented].some(({ length }) => length > 0);
}

/** Which providers charge for an answer with the code, where one sends it. */
export function BilledDecision({ billing }: Pick<CodePage, 'billing'>) {
  const told = (['yes', 'no', 'both'] as const).filter((answer) => billing[answer].length > 0);
  const silent = billing.notDocumented;
  if (told.length === 0)
    return (
      <Decision term="Billed" general={`${silent.join(', ')}: their pages do not say.`}>
        Not documented
      </Decision>
    );
  return (
    <Decision term="Billed" general={silent.length > 0 ? `Not documented: ${silent.join(', ')}.` : ''}>
      {told.map((answer) => (
        <span key={answer} className="strip-line">
          {answers[answer]}: {billing[answer].join(', ')}
        </span>
      ))}
    </Decision>
  );
}
