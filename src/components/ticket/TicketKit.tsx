import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { TicketReading, TicketSubject } from '../../catalog/ticket/types';
import { nameOf } from './nameOf';
import { TicketPanel } from './TicketPanel';

interface TicketKitProps {
  subject: TicketSubject;
  /** What was read of the customer's call. */
  reading?: TicketReading | null;
}

/** A button that opens the texts for a ticket. Escape closes them and leads back to the button. */
export function TicketKit({ subject, reading = null }: TicketKitProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const name = nameOf(subject);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ticketButton"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={`Copy for ticket: ${name}`}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={closeOnEscape}
      >
        Copy for ticket
      </button>
      {isOpen && (
        <section id={id} className="ticketPanel" aria-label={`Text for a ticket: ${name}`} onKeyDown={closeOnEscape}>
          <TicketPanel subject={subject} reading={reading} />
        </section>
      )}
    </>
  );
}
