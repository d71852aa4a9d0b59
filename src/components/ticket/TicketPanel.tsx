import { useMemo, useState } from 'react';
import type { TicketReading, TicketSubject } from '../../catalog/ticket/types';
import { TicketChoices } from './TicketChoices';
import { TicketCopy } from './TicketCopy';
import { readTicketChoice, rememberTicketChoice, type TicketChoice } from './ticketChoice';
import { useTicketWriter } from './useTicketWriter';
import { useToUrl } from './useToUrl';

interface TicketPanelProps {
  subject: TicketSubject;
  reading: TicketReading | null;
}

/** Choices, and the text that they give. */
export function TicketPanel({ subject, reading }: TicketPanelProps) {
  const toUrl = useToUrl();
  const { writer, hasFailed, retry } = useTicketWriter();
  const [choice, setChoice] = useState(readTicketChoice);
  const { format, kind } = choice;
  const ticket = useMemo(
    () => writer?.toTicketText(writer.buildTicket({ subject, kind, toUrl, reading: reading ?? undefined }), format),
    [writer, subject, kind, toUrl, reading, format],
  );
  const choose = (next: TicketChoice) => {
    setChoice(next);
    rememberTicketChoice(next);
  };
  return (
    <>
      <TicketChoices choice={choice} onChange={choose} />
      {ticket ? (
        <TicketCopy key={`${kind} ${format} ${ticket.text}`} ticket={ticket} />
      ) : (
        <p role="status">{hasFailed ? 'The texts could not be loaded. Check the connection, then try again.' : 'The texts are being loaded.'}</p>
      )}
      {hasFailed && (
        <button type="button" className="ticketButton" onClick={retry}>
          Try again
        </button>
      )}
    </>
  );
}
