import { describe, expect, it } from 'vitest';
import { TicketPanel } from '../../../src/components/ticket/TicketPanel';
import { render } from '../../fixtures/render';
import { aSubject } from '../../fixtures/tickets';

describe('the panel while its texts are loaded', () => {
  const html = render(<TicketPanel subject={aSubject()} reading={null} />);

  it('has one place for what a screen reader has to hear, which says so', () => {
    expect([...html.matchAll(/role="status"[^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual(['The texts are being loaded.']);
  });

  it('has nothing to press but the choices', () => {
    expect(html).not.toContain('<button');
  });
});
