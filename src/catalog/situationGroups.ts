import type { SituationGroup } from './records';

/** The groups of situations in the order in which people meet them: the most met first. */
export const situationGroupOrder: readonly SituationGroup[] = ['limits', 'credentials', 'money', 'request', 'resource', 'server', 'connection', 'success'];

/** A glyph for each group: path data in a square of 16, to be drawn as a round stroke of 1.75. */
export const situationGlyphs: Record<SituationGroup, string> = {
  // A gauge with its needle.
  limits: 'M2 12.5a6 6 0 1 1 12 0M8 12.5l3-4.5',
  // A key.
  credentials: 'M2 10.8a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0M7.5 8.5L13.5 2.5M10.8 5.2l2.4 2.4',
  // A bank card.
  money: 'M1.8 3.5h12.4v9H1.8zM1.8 6.8h12.4',
  // A pair of braces, as around a body.
  request:
    'M6 2C3.6 2 4.4 4.5 4.2 6c-.1 1.2-.9 2-2.2 2c1.3 0 2.1.8 2.2 2c.2 1.5-.6 4 1.8 4M10 2c2.4 0 1.6 2.5 1.8 4c.1 1.2.9 2 2.2 2c-1.3 0-2.1.8-2.2 2c-.2 1.5.6 4-1.8 4',
  // A sheet with a folded corner.
  resource: 'M3.5 1.8h5.7l3.3 3.3v9.1h-9zM8.8 2v3.5h3.5',
  // Two units of a rack.
  server: 'M2 2.5h12v4.3H2zM2 9.2h12v4.3H2zM4.8 4.65h.01M4.8 11.35h.01',
  // A line that is cut.
  connection: 'M1.5 8h4.2M10.3 8h4.2M5.7 4.2v7.6M10.3 4.2v7.6',
  // A tick.
  success: 'M2.8 8.6l3.6 3.6L13.4 4.4',
};
