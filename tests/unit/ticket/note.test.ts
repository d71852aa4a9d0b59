import { describe, expect, it } from 'vitest';
import { aSubject, aTicketCondition, write } from '../../fixtures/tickets';

const noteAbout = (change: Parameters<typeof aTicketCondition>[0]) => write(aSubject({ conditions: [aTicketCondition(change)] }), 'note').text;

describe('an internal note', () => {
  it('has every fact in a fixed order', () => {
    const retry = { advice: 'afterFix', note: 'With a new key.' } as const;
    const notThisOneIf = [
      { text: 'The next second works.', url: 'https://codebook.example/acme/429/#slow' },
      { text: 'No call works.', url: null },
    ];
    const billing = { billed: true, billingNote: 'One credit.' };
    expect(
      noteAbout({ identifier: 'E1', identifierField: 'code', actor: 'provider', retry, ...billing, isInCollectedEdition: false, notThisOneIf }),
    ).toBe(`Acme 429 Too Many Requests: Too fast

Too many calls came within a second.

- Code: 429 Too Many Requests
- Provider: Acme
- Condition: Too fast
- Identifier: E1 in the body field "code"
- Situation: Rate limited
- Who acts: Acme
- Retry: With a new key.
- Billed: Yes. One credit.
- Documented: Only in another edition of the provider's page

Steps:

1. Wait one second.
2. Slow down.

Not this one if:

- The next second works. https://codebook.example/acme/429/#slow
- No call works.

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

  it.each([
    ['caller', "the customer's developer"],
    ['accountOwner', 'the owner of the account at Acme'],
    ['provider', 'Acme'],
  ] as const)('says who acts: %s', (actor, expected) => {
    expect(noteAbout({ actor })).toContain(`- Who acts: ${expected}\n`);
  });

  it.each([
    ['afterDelay', null, 'After a wait'],
    ['afterDelay', 'After about one second.', 'After about one second.'],
    ['afterDelay', 'Acme names no time.', 'After a wait. Acme names no time.'],
    ['afterFix', 'After the plan is raised.', 'After the plan is raised.'],
    ['afterFix', 'Change the request.', 'Change the request.'],
    ['afterFix', 'The same request fails again.', 'After a fix. The same request fails again.'],
    ['never', 'Nothing to repeat. The job goes on.', 'Nothing to repeat. The job goes on.'],
    ['never', 'It is gone.', 'Do not repeat. It is gone.'],
    ['backoff', 'At once, then with growing pauses.', 'At once, then with growing pauses.'],
    ['backoff', 'With a longer timeout.', 'With growing pauses, and with a longer timeout.'],
    ['backoff', 'Acme says to retry. The growing pauses are our advice.', 'With growing pauses. Acme says to retry. The pauses are our advice.'],
  ] as const)('says the retry once: %s, %s', (advice, note, expected) => {
    expect(noteAbout({ retry: { advice, note } })).toContain(`- Retry: ${expected}\n`);
  });

  it.each([
    ['Too fast', 'Acme 429 Too Many Requests: Too fast'],
    ['Too many requests', 'Acme 429 Too Many Requests'],
    ['TooManyRequests', 'Acme 429 Too Many Requests'],
    ['Too Many Requests / Slow Down', 'Acme 429: Too Many Requests / Slow Down'],
    ['Too Many Requests (Trial)', 'Acme 429: Too Many Requests (Trial)'],
  ])('has a title without repetition: %s', (label, expected) => {
    expect(noteAbout({ label }).split('\n')[0]).toBe(expected);
  });

  it('leaves out what there is none of', () => {
    expect(noteAbout({ steps: ['Nothing to do.'], escalateWith: [] })).not.toMatch(/Steps:|Not this one if:|Escalate/);
  });

  it('escalates no success, and says what to send if it was none', () => {
    const note = write(aSubject({ statusCode: '200', reasonPhrase: 'OK' }), 'note').text;
    expect(note).toContain('If it was not expected, send:\n\n- The time (UTC)\n');
    expect(note).not.toContain('Escalate');
  });

  it('names all that come into question, and what to send whichever it is', () => {
    const conditions = [
      aTicketCondition({ escalateWith: ['The time (UTC)', 'The plan'], url: 'https://codebook.example/a/' }),
      aTicketCondition({ label: 'Quota used up', actor: 'accountOwner', billed: false, url: 'https://codebook.example/b/' }),
    ];
    const note = write(aSubject({ conditions, question: 'Which page do you read?' }), 'note').text;
    expect(note).toContain('- Condition: Not known yet, one of 2\n- To tell them apart: Which page do you read?\n');
    expect(note).toContain(
      '- Quota used up: Too many calls came within a second.\n  - Situation: Rate limited\n  - Who acts: the owner of the account at Acme\n',
    );
    expect(note).toContain('  - First step: Wait one second.\n  - To send in addition: The plan\n  - Link: https://codebook.example/a/\n');
    expect(note).toContain('  - Billed: No\n  - First step: Wait one second.\n  - Link: https://codebook.example/b/\n');
    expect(note).toContain('Escalate to Acme with:\n\n- The time (UTC)\n\n');
  });
});
