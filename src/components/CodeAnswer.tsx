import { actorLabels, registryStateLabels, retryLabels } from '../catalog/labels';
import type { CodePage } from '../catalog/pages/codePage';
import type { RegisteredStatusCode } from '../catalog/records';
import { Basis } from './Basis';
import { CodeNumeral } from './CodeNumeral';
import { Decision } from './DecisionStrip';
import { Prose } from './Prose';
import { WhereItFailed } from './WhereItFailed';

/** The first screen of a status code: numeral, name, state, one sentence, who acts and whether to retry. */
export function CodeAnswer({ page: { code, registration, title, uses } }: { page: CodePage }) {
  return (
    <header className="answer">
      <h1>
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
        <Decision term="Registry">
          {registryStateLabels[state]}
          {stateNote && (
            <span className="strip-note">
              <Prose text={stateNote} />
            </span>
          )}
        </Decision>
        <Decision term="Who acts">
          {actorLabels[actor]} <Basis evidence={{ basis: 'editorial' }} />
        </Decision>
        <Decision term="Retry">
          {retry ? retryLabels[retry.advice] : 'Nothing to repeat'} {retry && <Basis evidence={{ basis: 'editorial' }} />}
          {retry?.note && (
            <span className="strip-note">
              <Prose text={retry.note} />
            </span>
          )}
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
        <Decision term="Registry">{isStatusCode ? 'Not registered' : 'No status code: those go from 100 to 599'}</Decision>
        {uses.length > 0 && <Decision term="Sent by">{uses.map(({ emitter }) => emitter).join('; ')}</Decision>}
        {single && (
          <Decision term="Who acts">
            {actorLabels[single.actor]} <Basis evidence={{ basis: 'editorial' }} />
          </Decision>
        )}
        {single && (
          <Decision term="Retry">
            {single.retry ? retryLabels[single.retry.advice] : 'Nothing to repeat'} <Basis evidence={{ basis: 'editorial' }} />
          </Decision>
        )}
      </dl>
      {single?.failedAt && <WhereItFailed place={single.failedAt.place} evidence={single.failedAt} />}
    </>
  );
}
