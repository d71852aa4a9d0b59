import { count } from '../catalog/labels';
import type { CodePage } from '../catalog/pages/codePage';
import type { UnregisteredUse } from '../catalog/records';
import { ActorDecision, BilledDecision, RetryDecision, tellsBilling } from './CodeDecisions';
import { Decision } from './DecisionStrip';
import { Prose } from './Prose';
import { Strip } from './Strip';
import { WhereItFailed } from './WhereItFailed';

/** What stands first for a number that the registry does not have: what its sender means, or of several senders the first. */
export function UnregisteredAnswer({ billing, code, uses }: Pick<CodePage, 'billing' | 'code' | 'uses'>) {
  const [first, ...others] = uses;
  const single = others.length === 0 ? first : undefined;
  const isStatusCode = /^[1-5]\d\d$/.test(code);
  return (
    <>
      {first && <FirstMeaning use={first} others={others.length} />}
      <Strip>
        {single && <ActorDecision actor={single.actor} isFailure={single.retry !== undefined} />}
        {single && <RetryDecision retry={single.retry} />}
        {first && (
          <Decision term="Sent by" general={others.length > 0 ? 'Each in the table below, with what to do.' : ''}>
            {first.emitter}
            {others.length > 0 && ` and ${count(others.length, 'other', 'others')}`}
          </Decision>
        )}
        {tellsBilling(billing) && <BilledDecision billing={billing} />}
        <Decision term="Registry" general={isStatusCode ? 'Only who sends it says what it means.' : 'Status codes go from 100 to 599.'}>
          {isStatusCode ? 'Not registered' : 'No status code'}
        </Decision>
      </Strip>
      {single?.failedAt && <WhereItFailed place={single.failedAt.place} evidence={single.failedAt} />}
    </>
  );
}

function FirstMeaning({ others, use: { emitter, meaning } }: { others: number; use: UnregisteredUse }) {
  return (
    <p className="lead">
      {others > 0 && `${emitter}: `}
      <Prose text={meaning} />
      {others > 0 && (
        <>
          {' '}
          <a href="#unregistered-uses">{count(others, 'other sender', 'other senders')}</a> may mean something else.
        </>
      )}
    </p>
  );
}
