import Link from '@docusaurus/Link';
import { useMemo } from 'react';
import type { Match, Reading } from '../../catalog/diagnose/types';
import { actorLabels, billedLabel, retryLabels } from '../../catalog/labels';
import type { Lookup } from '../../catalog/lookup/lookup';
import { plainText } from '../../catalog/plainText';
import { conditionsOfMatch, readingOfMatch, toMatchSubject } from '../../catalog/ticket/match';
import { Decision } from '../DecisionStrip';
import { Strip } from '../Strip';
import { TicketRow } from '../ticket/TicketRow';
import { useToUrl } from '../ticket/useToUrl';

interface FirstAnswerProps {
  match: Match;
  readings: readonly Reading[];
  lookup: Lookup;
}

/** The resolution of the first match at once, so that often no click is needed, with what to hand on. */
export function FirstAnswer({ match, readings, lookup }: FirstAnswerProps) {
  const toUrl = useToUrl();
  const subject = useMemo(() => toMatchSubject(match, lookup, toUrl), [match, lookup, toUrl]);
  const fitting = conditionsOfMatch(match, lookup);
  const code = lookup.codes.find(({ path }) => path === match.path);
  if (fitting.length === 0) return code ? <p className="lead">{plainText(code.meaning)}</p> : null;
  return (
    <>
      {subject && <TicketRow key={subject.url} subject={subject} reading={readingOfMatch(match, readings, lookup)} />}
      {fitting.slice(0, 3).map(({ actor, billed, label, meaning, path, retry, retryNote, steps }) => (
        <section key={path} className="condition">
          <h3>
            <Link to={path}>{label}</Link>
          </h3>
          <p className="lead">{plainText(meaning)}</p>
          <Strip>
            <Decision term="Who acts">{actorLabels[actor]}</Decision>
            <Decision term="Retry">
              {retryLabels[retry]}
              {retryNote && <span className="strip-note">{plainText(retryNote)}</span>}
            </Decision>
            <Decision term="Billed">{billedLabel(billed)}</Decision>
          </Strip>
          <ol className="statements">
            {steps.map((step) => (
              <li key={step}>{plainText(step)}</li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
