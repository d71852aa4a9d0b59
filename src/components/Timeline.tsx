import Link from '@docusaurus/Link';
import { dayOf } from '../catalog/dates';
import { count } from '../catalog/labels';
import type { TimelineItem, TimelineRecord } from '../catalog/records';
import { EditionDate } from './Editions';
import { Prose } from './Prose';
import { Section } from './Section';

interface TimelineProps {
  timeline: TimelineRecord;
  statusCode: number;
  providerPath: string;
}

/** What each edition of the provider's page says of one code: the dated ones in order, the undated ones apart. */
export function Timeline({ timeline: { dated, undated }, statusCode, providerPath }: TimelineProps) {
  return (
    <Section id="editions" label="Editions">
      <p>What each edition of the page says of {statusCode}. Differences are told against the collected edition.</p>
      {dated.length > 0 && (
        <ol className="timeline">
          {dated.map((item) => (
            <TimelineEntry key={item.editions[0]?.id} item={item} statusCode={statusCode} />
          ))}
        </ol>
      )}
      {undated.length > 0 && (
        <>
          <h3>Undated: order not known</h3>
          <ul className="timeline timeline--undated">
            {undated.map((item) => (
              <TimelineEntry key={item.editions[0]?.id} item={item} statusCode={statusCode} />
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={`${providerPath}#editions`}>All editions of the page</Link>
      </p>
    </Section>
  );
}

function TimelineEntry({ item, statusCode }: { item: TimelineItem; statusCode: number }) {
  const { conditions, texts } = item;
  return (
    <li>
      <TimelineDate item={item} />
      <EditionLinks item={item} />
      {texts.map((text) => (
        <p key={text}>
          <Prose text={text} />
        </p>
      ))}
      {conditions.length === 0 && texts.length === 0 && <p className="hint">{statusCode} is not documented here.</p>}
      {conditions.length > 0 && (
        <p>
          Documents:{' '}
          {conditions.map(({ label, path }, index) => (
            <span key={path}>
              {index > 0 && ', '}
              <Link to={path}>{label}</Link>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

/** The day, or the first and last day with the number of editions between. */
function TimelineDate({ item: { editions, from, isCollected, to } }: { item: TimelineItem }) {
  const isSpan = from !== null && to !== null && dayOf(from) !== dayOf(to);
  if (from === null && !isCollected) return null;
  return (
    <p className="timeline-date">
      {from && <EditionDate date={from} />}
      {isSpan && (
        <>
          {' '}
          to <EditionDate date={to} />
        </>
      )}
      {editions.length > 1 && `, ${count(editions.length, 'edition', 'editions')}`}
      {isCollected && <span className="timeline-mark">{editions.length > 1 ? 'includes the collected edition' : 'collected edition'}</span>}
    </p>
  );
}

function EditionLinks({ item: { editions } }: { item: TimelineItem }) {
  return (
    <ul className="inlineList">
      {editions.map(({ id, isCollected, title, url }) => (
        <li key={id}>
          <Link href={url}>{title}</Link>
          {isCollected && editions.length > 1 && ' (collected)'}
        </li>
      ))}
    </ul>
  );
}
