import { type RefObject, useRef, useState } from 'react';
import type { TicketText } from '../../catalog/ticket/ticket';
import { copyRich, copyText } from '../clipboard';

interface TicketCopy {
  copy: (ticket: TicketText) => Promise<void>;
  /** What came of copying the ticket that is shown; null before it was tried. */
  outcome: 'copied' | 'refused' | null;
  /** For the element that draws the text: where copying is refused, rich text is selected there. */
  preview: RefObject<HTMLDivElement | null>;
}

/** Copies a ticket's text, and keeps what came of it for as long as the same text is shown. */
export function useTicketCopy(shown: TicketText | undefined): TicketCopy {
  const preview = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<{ ticket: TicketText; outcome: 'copied' | 'refused' } | null>(null);
  const copy = async (ticket: TicketText) => {
    const { rich, text } = ticket;
    const isCopied = await (rich ? copyRich(rich.html, text) : copyText(text));
    if (!isCopied && rich && preview.current) getSelection()?.selectAllChildren(preview.current);
    setLast({ ticket, outcome: isCopied ? 'copied' : 'refused' });
  };
  return { copy, preview, outcome: last && shown && isSame(last.ticket, shown) ? last.outcome : null };
}

function isSame(one: TicketText, other: TicketText): boolean {
  return one.text === other.text && one.rich?.html === other.rich?.html;
}
