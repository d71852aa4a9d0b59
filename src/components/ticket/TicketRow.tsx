import type { TicketReading, TicketSubject } from '../../catalog/ticket/types';
import { CopyLink } from './CopyLink';
import { nameOf } from './nameOf';
import { TicketKit } from './TicketKit';

interface TicketRowProps {
  subject: TicketSubject;
  reading?: TicketReading | null;
}

/** What a support engineer takes along: the link, and the text for the ticket. */
export function TicketRow({ subject, reading = null }: TicketRowProps) {
  return (
    <div className="ticketRow">
      <CopyLink url={subject.url} label={nameOf(subject)} />
      <TicketKit subject={subject} reading={reading} />
    </div>
  );
}
