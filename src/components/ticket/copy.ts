import type { TicketText } from '../../catalog/ticket/ticket';

/** Copies a text. @returns whether the browser did: it may refuse, or know no clipboard, as on an address without HTTPS. */
export async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a ticket's text: as rich text and plain text at once where it has both, so that the field that it is pasted into can choose. */
export async function copyTicket({ rich, text }: TicketText): Promise<boolean> {
  if (!rich) return copyPlain(text);
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([rich.html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
