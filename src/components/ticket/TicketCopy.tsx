import { useRef, useState } from 'react';
import type { TicketText } from '../../catalog/ticket/ticket';
import { copyRich, copyText } from '../clipboard';
import { ReadyToCopy } from './ReadyToCopy';
import { TicketPreview } from './TicketPreview';

const outcomes = {
  copied: 'Copied. Paste it into the ticket.',
  refused: 'The browser refused to copy. The text is selected: press Ctrl+C or Cmd+C.',
};

/** The button that copies, what came of it, and the text itself; where copying is refused the text is selected for it. */
export function TicketCopy({ ticket }: { ticket: TicketText }) {
  const preview = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<keyof typeof outcomes | null>(null);
  const copy = async () => {
    const isCopied = await (ticket.rich ? copyRich(ticket.rich.html, ticket.text) : copyText(ticket.text));
    // Rich text is selected where it is drawn: a field of its own would hold the words alone.
    if (!isCopied && ticket.rich && preview.current) getSelection()?.selectAllChildren(preview.current);
    setOutcome(isCopied ? 'copied' : 'refused');
  };
  const isInField = outcome === 'refused' && !ticket.rich;
  return (
    <>
      <div className="ticketActions">
        <button type="button" className="ticketButton ticketButton--main" onClick={copy}>
          Copy
        </button>
        <span role="status" className="ticketStatus">
          {outcome && outcomes[outcome]}
        </span>
      </div>
      {isInField ? <ReadyToCopy text={ticket.text} label="Text for the ticket" rows={12} /> : <TicketPreview ref={preview} ticket={ticket} />}
    </>
  );
}
