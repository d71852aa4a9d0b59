import { type Loaded, useLoaded } from '../useLoaded';

/** The code that writes texts for tickets: loaded when it is asked for, since most readers never need it. */
type TicketWriter = typeof import('../../catalog/ticket/ticket');

/** The writer of texts for tickets. */
export function useTicketWriter(): Loaded<TicketWriter> {
  return useLoaded(loadWriter);
}

function loadWriter(): Promise<TicketWriter> {
  return import('../../catalog/ticket/ticket');
}
