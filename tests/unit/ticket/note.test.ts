import { describe, expect, it } from 'vitest';
import { aSubject, aTicketCondition, write } from '../../fixtures/tickets';

const noteAbout = (change: Parameters<typeof aTicketCondition>[0]) => write(aSubject({ conditions: [aTicketCondition(change)] }), 'note').text;

describe('an internal note', () => {
  it('has every fact in a fixed order', () => {
    const retry = { advice: 'afterFix', note: 'With a new key.' } as const;
    expect(
      noteAbout({ identifier: 'E1', identifierField: 'code', actor: 'provider', retry, billed: true, billingNote: 'One credit.', isInCollectedEdition: false }),
    ).toBe(`Acme 429 Too Many Requests: Too fast

Too many calls came within a second.

- Code: 429 Too Many Requests
- Provider: Acme
- Condition: Too fast
- Identifier: E1 in the body field code
- Situation: Rate limited
- Who acts: Provider, Acme
- Retry: After a fix. With a new key.
- Billed: Yes. One credit.
- Documented: Only in another edition of the provider's page

Escalate to Acme with:

- The time (UTC)

Details: https://codebook.example/acme/429/
`);
  });

  it.each([
    [null, 'Not documented'],
    [false, 'No'],
    [true, 'Yes'],
  ])('says whether it was billed: %s', (billed, expected) => {
    expect(noteAbout({ billed })).toContain(`- Billed: ${expected}\n`);
  });

  it('leaves out an identifier that is not there, and its field', () => {
    expect(noteAbout({ identifier: null })).not.toContain('Identifier');
    expect(noteAbout({ identifier: 'E1' })).toContain('- Identifier: E1\n');
  });

  it('speaks of the caller, not to one', () => {
    expect(noteAbout({ actor: 'caller' })).toContain('- Who acts: Caller\n');
  });

  it('names all that come into question, and what to send whichever it is', () => {
    const conditions = [
      aTicketCondition({ escalateWith: ['The time (UTC)', 'The plan'], url: 'https://codebook.example/a/' }),
      aTicketCondition({ label: 'Quota used up', actor: 'accountOwner', billed: false, url: 'https://codebook.example/b/' }),
    ];
    const note = write(aSubject({ conditions, question: 'Does it pass?' }), 'note').text;
    expect(note).toContain('- Condition: Not known yet, one of 2\n- To tell them apart: Does it pass?\n');
    expect(note).toContain('- Quota used up: Too many calls came within a second.\n  - Situation: Rate limited\n  - Who acts: Account owner\n');
    expect(note).toContain('  - Billed: No\n  - Link: https://codebook.example/b/\n');
    expect([note.includes('- The time (UTC)'), note.includes('- The plan')]).toEqual([true, false]);
  });
});
