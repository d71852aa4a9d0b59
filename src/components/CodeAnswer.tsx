import { registryStateLabels, registryStateMeanings } from '../catalog/labels';
import type { CodePage } from '../catalog/pages/codePage';
import type { RegisteredStatusCode } from '../catalog/records';
import { Basis } from './Basis';
import { ActorDecision, BilledDecision, RetryDecision, tellsBilling } from './CodeDecisions';
import { CodeNumeral } from './CodeNumeral';
import { Decision } from './DecisionStrip';
import { Prose } from './Prose';
import { Strip } from './Strip';
import { CopyLink } from './ticket/CopyLink';
import { useToUrl } from './ticket/useToUrl';
import { UnregisteredAnswer } from './UnregisteredAnswer';
import { WhereItFailed } from './WhereItFailed';

/** The first screen of a status code: numeral, name, one sentence, who acts, whether to retry, who charges, where it failed. */
export function CodeAnswer({ page }: { page: CodePage }) {
  const { billing, code, path, registration, title, uses } = page;
  const toUrl = useToUrl();
  return (
    <header className="answer">
      <h1 className="answer-heading">
        <CodeNumeral code={code} size="large" />
        <span>{title}</span>
      </h1>
      {registration ? <RegisteredAnswer registration={registration} billing={billing} /> : <UnregisteredAnswer code={code} uses={uses} billing={billing} />}
      <div className="ticketRow">
        <CopyLink url={toUrl(path)} label={`${code} ${title}`} />
      </div>
    </header>
  );
}

interface RegisteredAnswerProps extends Pick<CodePage, 'billing'> {
  registration: RegisteredStatusCode;
}

function RegisteredAnswer({ billing, registration }: RegisteredAnswerProps) {
  const { actor, failedAt, meaning, otherReasonPhrases, retry, state, stateNote } = registration;
  return (
    <>
      <p className="lead">
        <Prose text={meaning} />
        {'\u00a0'}
        <Basis evidence={{ basis: 'standard' }} />
      </p>
      <Strip>
        <ActorDecision actor={actor} isFailure={retry !== undefined} />
        <RetryDecision retry={retry} />
        {tellsBilling(billing) && <BilledDecision billing={billing} />}
        <Decision term="Registry" note={stateNote && <Prose text={stateNote} />} general={registryStateMeanings[state]}>
          {registryStateLabels[state]}
        </Decision>
        {otherReasonPhrases.length > 0 && <Decision term="Also named">{otherReasonPhrases.join(', ')}</Decision>}
      </Strip>
      {failedAt && <WhereItFailed place={failedAt.place} evidence={failedAt} />}
    </>
  );
}
