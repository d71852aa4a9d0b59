import { actorLabels, actorMeanings, registryStateLabels, registryStateMeanings, retryLabels, retryMeanings } from '../catalog/labels';
import type { CodePage } from '../catalog/pages/codePage';
import type { Actor, RegisteredStatusCode } from '../catalog/records';
import { Basis } from './Basis';
import { CodeNumeral } from './CodeNumeral';
import { Decision } from './DecisionStrip';
import { Prose } from './Prose';
import { WhereItFailed } from './WhereItFailed';

/** The first screen of a status code: numeral, name, state, one sentence, who acts and whether to retry. */
export function CodeAnswer({ page: { code, registration, title, uses } }: { page: CodePage }) {
  return (
    <header className="answer">
      <h1 className="answer-heading">
        <CodeNumeral code={code} size="large" />
        <span>{title}</span>
      </h1>
      {registration ? <RegisteredAnswer registration={registration} /> : <UnregisteredAnswer code={code} uses={uses} />}
    </header>
  );
}

function RegisteredAnswer({ registration: { actor, failedAt, meaning, otherReasonPhrases, retry, state, stateNote } }: { registration: RegisteredStatusCode }) {
  return (
    <>
      <p className="lead">
        <Prose text={meaning} /> <Basis evidence={{ basis: 'standard' }} />
      </p>
      <dl className="strip">
        <ActorDecision actor={actor} isFailure={retry !== undefined} />
        <RetryDecision retry={retry} />
        <Decision term="Registry" note={stateNote && <Prose text={stateNote} />} general={registryStateMeanings[state]}>
          {registryStateLabels[state]}
        </Decision>
        {otherReasonPhrases.length > 0 && <Decision term="Also named">{otherReasonPhrases.join(', ')}</Decision>}
      </dl>
      {failedAt && <WhereItFailed place={failedAt.place} evidence={failedAt} />}
    </>
  );
}

function UnregisteredAnswer({ code, uses }: Pick<CodePage, 'code' | 'uses'>) {
  const [only, second] = uses;
  const single = second ? undefined : only;
  const isStatusCode = /^[1-5]\d\d$/.test(code);
  return (
    <>
      <p className="lead">{single ? <Prose text={single.meaning} /> : 'Several senders use this number; find yours in the table below.'}</p>
      <dl className="strip">
        {single && <ActorDecision actor={single.actor} isFailure={single.retry !== undefined} />}
        {single && <RetryDecision retry={single.retry} />}
        {uses.length > 0 && <Decision term="Sent by">{uses.map(({ emitter }) => emitter).join('; ')}</Decision>}
        <Decision term="Registry" general={isStatusCode ? 'Only who sends it says what it means.' : 'Status codes go from 100 to 599.'}>
          {isStatusCode ? 'Not registered' : 'No status code'}
        </Decision>
      </dl>
      {single?.failedAt && <WhereItFailed place={single.failedAt.place} evidence={single.failedAt} />}
    </>
  );
}

/** Who acts on a code as such, whoever sent it. */
function ActorDecision({ actor, isFailure }: { actor: Actor; isFailure: boolean }) {
  return (
    <Decision term="Who acts" {...(isFailure && { general: actorMeanings[actor] })}>
      {actorLabels[actor]} <Basis evidence={{ basis: 'editorial' }} />
    </Decision>
  );
}

function RetryDecision({ retry }: Pick<RegisteredStatusCode, 'retry'>) {
  if (!retry) return <Decision term="Retry">Nothing to repeat</Decision>;
  return (
    <Decision term="Retry" note={retry.note && <Prose text={retry.note} />} general={retryMeanings[retry.advice]}>
      {retryLabels[retry.advice]} <Basis evidence={{ basis: 'editorial' }} />
    </Decision>
  );
}
