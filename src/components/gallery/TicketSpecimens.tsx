import type { ReactNode } from 'react';
import type { GalleryPage } from '../../catalog/pages/galleryPage';
import { toConditionSubject } from '../../catalog/ticket/subject';
import { TicketPanel } from '../ticket/TicketPanel';
import { TicketRow } from '../ticket/TicketRow';
import { useToUrl } from '../ticket/useToUrl';
import { Specimen, State } from './Specimen';

/** What a support engineer takes along. */
export function TicketSpecimens({ page: { conditions, reasonPhrase } }: { page: GalleryPage }) {
  const toUrl = useToUrl();
  const toSubject = (condition: typeof conditions.plain) => toConditionSubject(condition, reasonPhrase, toUrl);
  return (
    <>
      <Specimen title="TicketRow">
        <State label="closed">
          <TicketRow subject={toSubject(conditions.plain)} />
        </State>
      </Specimen>
      <Specimen title="TicketPanel">
        <State label="one condition" isWide>
          <Panel label="one condition">
            <TicketPanel subject={toSubject(conditions.plain)} reading={null} />
          </Panel>
        </State>
        <State label="a long label and a long meaning" isWide>
          <Panel label="long texts">
            <TicketPanel subject={toSubject(conditions.long)} reading={null} />
          </Panel>
        </State>
      </Specimen>
    </>
  );
}

/** The panel as the row draws it when it is open. */
function Panel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="ticketPanel" aria-label={`Text for a ticket: ${label}`}>
      {children}
    </section>
  );
}
