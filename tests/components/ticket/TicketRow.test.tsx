import { describe, expect, it } from 'vitest';
import { TicketRow } from '../../../src/components/ticket/TicketRow';
import { render } from '../../fixtures/render';
import { aSubject, aTicketCondition } from '../../fixtures/tickets';

describe('the row of a condition', () => {
  const html = render(<TicketRow subject={aSubject()} />);

  it('has two buttons that name what they are about, since many stand on a page', () => {
    const names = [...html.matchAll(/<button[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Copy link: Too fast', 'Copy for ticket: Too fast']);
  });

  it('shows the words that the names begin with', () => {
    expect([...html.matchAll(/<button[^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual(['Copy link', 'Copy for ticket']);
  });

  it('says that the texts are closed, and holds none of them', () => {
    expect(html).toContain('aria-expanded="false"');
    expect(html).not.toMatch(/aria-controls|fieldset|Hello/);
  });

  it('has a place for what a screen reader has to hear', () => {
    expect(html).toContain('<span role="status"');
  });
});

describe('the row of an entry', () => {
  it('is named by provider and code', () => {
    const conditions = [aTicketCondition(), aTicketCondition({ label: 'Quota used up' })];
    expect(render(<TicketRow subject={aSubject({ conditions })} />)).toContain('aria-label="Copy for ticket: Acme 429 Too Many Requests"');
  });
});
