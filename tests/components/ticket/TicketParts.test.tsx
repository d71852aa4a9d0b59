import { describe, expect, it } from 'vitest';
import { TicketChoices } from '../../../src/components/ticket/TicketChoices';
import { TicketPreview } from '../../../src/components/ticket/TicketPreview';
import { render } from '../../fixtures/render';
import { aSubject, aTicketCondition, write } from '../../fixtures/tickets';

describe('the choices', () => {
  const html = render(<TicketChoices choice={{ kind: 'note', format: 'jira' }} onChange={() => undefined} />);

  it('are groups of radio buttons with a name each', () => {
    expect([...html.matchAll(/<legend>(.*?)<\/legend>/g)].map(([, words]) => words)).toEqual(['Text', 'Format']);
    const groups = [...html.matchAll(/name="([^"]*)"/g)].map(([, name]) => name);
    expect([groups.length, new Set(groups).size]).toEqual([6, 2]);
  });

  it('show what is chosen', () => {
    const chosen = [...html.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([input]) => /value="(\w+)"/.exec(input)?.[1]);
    expect(chosen).toEqual(['note', 'jira']);
  });
});

describe('the preview', () => {
  const subject = aSubject({ conditions: [aTicketCondition({ steps: ['Read `a_b` at [Acme](https://acme.example/?a=1&b=2).', 'Wait.'] })] });

  it('draws rich text as it will look', () => {
    const html = render(<TicketPreview ticket={write(subject, 'reply', 'rich')} />);
    expect(html).toContain('<li>Read <code>a_b</code> at <a href="https://acme.example/?a=1&amp;b=2">Acme</a>.</li>');
  });

  it('adds no heading to the page', () => {
    const html = render(<TicketPreview ticket={write(subject, 'note', 'rich')} />);
    expect(html).toContain('<p><strong>Acme 429 Too Many Requests: Too fast</strong></p>');
    expect(html).not.toMatch(/<h\d/);
  });

  it.each(['markdown', 'jira', 'plain'] as const)('shows %s with its marks', (format) => {
    const ticket = write(subject, 'reply', format);
    const shown = /<pre>([\s\S]*?)<\/pre>/.exec(render(<TicketPreview ticket={ticket} />))?.[1];
    expect(shown?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')).toBe(
      ticket.text,
    );
  });
});
