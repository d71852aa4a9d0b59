import { actorLabels, registryStateLabels, retryLabels } from '../catalog/labels';
import type { CodePage } from '../catalog/pages/codePage';
import type { RegisteredStatusCode } from '../catalog/records';
import { Basis } from './Basis';
import { CodeNumeral } from './CodeNumeral';
import { Decision } from './DecisionStrip';
import { Prose } from './Prose';

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

function RegisteredAnswer({ registration: { actor, meaning, otherReasonPhrases, retry, state, stateNote } }: { registration: RegisteredStatusCode }) {
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
    </>
  );
}

function UnregisteredAnswer({ code, uses }: Pick<CodePage, 'code' | 'uses'>) {
  const isNumber = /^[1-9]\d\d$/.test(code);
  const emitters = uses.map(({ emitter }) => emitter);
  const [only] = uses;
  return (
    <>
      <p className="lead">
        {isNumber ? 'This number is not in the HTTP Status Code Registry.' : 'This is no HTTP status code: a status code has three digits from 100 to 599.'}{' '}
        {uses.length === 1 && only ? (
          <>
            {only.emitter} uses it: <Prose text={only.meaning} />
          </>
        ) : (
          uses.length > 1 && `It is used by ${emitters.join('; ')}, each in its own sense.`
        )}
      </p>
      <dl className="strip">
        <Decision term="Registry">Not registered</Decision>
        {only && uses.length === 1 && <Decision term="Who acts">{actorLabels[only.actor]}</Decision>}
        {only && uses.length === 1 && <Decision term="Retry">{only.retry ? retryLabels[only.retry.advice] : 'Nothing to repeat'}</Decision>}
      </dl>
    </>
  );
}
