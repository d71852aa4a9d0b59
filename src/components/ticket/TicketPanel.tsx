import { useMemo, useState } from 'react';
import type { TicketReading, TicketSubject } from '../../catalog/ticket/types';
import { ReadyToCopy } from './ReadyToCopy';
import { TicketChoices } from './TicketChoices';
import { TicketPreview } from './TicketPreview';
import { readTicketChoice, rememberTicketChoice, type TicketChoice } from './ticketChoice';
import { useTicketCopy } from './useTicketCopy';
import { useTicketWriter } from './useTicketWriter';
import { useToUrl } from './useToUrl';

const outcomes = {
  copied: 'Copied. Paste it into the ticket.',
  refused: 'The browser refused to copy. The text is selected: press Ctrl+C or Cmd+C.',
};

interface TicketPanelProps {
  subject: TicketSubject;
  reading: TicketReading | null;
}

/** Choices, the text that they give, and the button that copies it; where copying is refused the text is selected for it. */
export function TicketPanel({ subject, reading }: TicketPanelProps) {
  const toUrl = useToUrl();
  const { canRetry, hasFailed, retry, value: writer } = useTicketWriter();
  const [choice, setChoice] = useState(readTicketChoice);
  const { format, kind } = choice;
  const ticket = useMemo(
    () => writer?.toTicketText(writer.buildTicket({ subject, kind, toUrl, reading: reading ?? undefined }), format),
    [writer, subject, kind, toUrl, reading, format],
  );
  const { copy, outcome, preview } = useTicketCopy(ticket);
  // Rich text is selected where it is drawn: a field of its own would hold the words alone.
  const isInField = outcome === 'refused' && !ticket?.rich;
  const choose = (next: TicketChoice) => {
    setChoice(next);
    rememberTicketChoice(next);
  };
  return (
    <>
      <TicketChoices choice={choice} onChange={choose} />
      <div className="ticketActions">
        {ticket && (
          <button type="button" className="ticketButton ticketButton--main" onClick={() => copy(ticket)}>
            Copy
          </button>
        )}
        {canRetry && (
          <button type="button" className="ticketButton" onClick={retry}>
            Try again
          </button>
        )}
        {/* One place for everything that a screen reader has to hear: one that appears with its words may not be read out. */}
        <span role="status" className="ticketStatus">
          {ticket ? outcome && outcomes[outcome] : loadingWords(hasFailed)}
        </span>
      </div>
      {ticket && !isInField && <TicketPreview ref={preview} ticket={ticket} />}
      {ticket && isInField && <ReadyToCopy key={ticket.text} text={ticket.text} label="Text for the ticket" rows={12} />}
    </>
  );
}

function loadingWords(hasFailed: boolean): string {
  return hasFailed ? 'The texts could not be loaded. Check the connection, then try again.' : 'The texts are being loaded.';
}
