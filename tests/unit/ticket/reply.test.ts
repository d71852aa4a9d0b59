import { describe, expect, it } from 'vitest';
import { aReading, aSubject, aTicketCondition, replyAbout, write } from '../../fixtures/tickets';

describe('the first sentence of a reply', () => {
  it.each([
    [{ label: 'Too fast' }, 'answered with 429 Too Many Requests, "Too fast".'],
    [{ label: 'Too many requests' }, 'answered with 429 Too Many Requests.'],
    [{ label: 'Too Many Requests / Slow Down' }, 'answered with 429 Too Many Requests / Slow Down.'],
    [{ label: 'Too fast', identifier: 'E1' }, 'answered with 429 Too Many Requests, "Too fast" (E1).'],
    [{ label: 'too_fast', identifier: 'too_fast' }, 'answered with 429 Too Many Requests (too_fast).'],
  ])('names the label where it says more than the phrase: %o', (change, expected) => {
    expect(replyAbout(change)).toContain(expected);
  });
});

describe('who acts, in a reply', () => {
  it.each([
    ['caller', 'What you can do:\n\n1. Wait one second.\n2. Slow down.'],
    ['accountOwner', 'The owner of the Acme account can solve this. What to do:'],
    ['provider', "The cause is most likely on Acme's side, so nothing in your code has to change. What helps meanwhile:"],
  ] as const)('%s', (actor, expected) => {
    expect(replyAbout({ actor })).toContain(expected);
  });

  it('is not asked where the code tells of success', () => {
    const reply = replyAbout(
      { steps: ['Nothing to do.', 'Read the body.'], retry: { advice: 'never', note: 'Nothing to repeat.' } },
      { statusCode: '200', reasonPhrase: 'OK' },
    );
    expect(reply).toContain('This code is not an error.\n\nHow to go on: Read the body.\n\nThere is no need to send the request again.');
  });
});

describe('the retry, in a reply', () => {
  it.each([
    ['never', null, 'Sending the same request again does not help.'],
    ['never', 'It is gone.', 'Sending the same request again does not help. It is gone.'],
    ['afterFix', null, 'Please send the request again only after the cause is fixed.'],
    ['afterFix', 'With a valid key.', 'Please send the request again only with a valid key.'],
    ['afterFix', 'Only with another id; the rest stays.', 'Please send the request again only with another id; the rest stays.'],
    ['afterFix', 'The same URL fails again.', 'The same URL fails again. Please send the request again only after the cause is fixed.'],
    ['afterFix', 'Change the request. One repeat is worth a try.', '\n\nChange the request. One repeat is worth a try.'],
    ['afterFix', 'Acme documents no day.', 'Please send the request again only after the cause is fixed. Acme documents no day.'],
    ['afterDelay', null, 'Please wait before you send the request again.'],
    ['afterDelay', 'After one second.', 'Please send the request again after one second.'],
    ['backoff', null, 'Please send the request again with growing pauses.'],
    ['backoff', 'Five tries at most.', 'Please send the request again with growing pauses, five tries at most.'],
    ['backoff', 'At once, then with pauses.', 'Please send the request again at once, then with pauses.'],
    ['backoff', 'With a longer timeout.', 'Please send the request again with growing pauses, and with a longer timeout.'],
    ['backoff', 'Acme names no interval.', 'Please send the request again with growing pauses. Acme names no interval.'],
  ] as const)('%s with the note %s', (advice, note, expected) => {
    expect(replyAbout({ retry: { advice, note } })).toContain(expected);
  });

  it('follows what the answer itself asks for', () => {
    expect(replyAbout({}, {}, aReading({ retryAfter: { seconds: 1 } }))).toContain(
      'The answer itself asks to wait 1 second (Retry-After); please keep to that.',
    );
    expect(replyAbout({}, {}, aReading({ retryAfter: { date: '2026-11-20T08:00:00.000Z' } }))).toContain('asks to wait until 2026-11-20T08:00:00.000Z (');
  });
});

describe('money, in a reply', () => {
  it.each([
    [true, 'According to its documentation, Acme charges for this call. Except on Sundays.'],
    [false, 'According to its documentation, Acme does not charge for this call. Except on Sundays.'],
  ])('%s is said with its note', (billed, expected) => {
    expect(replyAbout({ billed, billingNote: 'Except on Sundays.' })).toContain(expected);
  });

  it('is not mentioned where the provider says nothing', () => {
    expect(replyAbout({ billed: null, billingNote: null })).not.toMatch(/charge|bill/i);
  });
});

describe('the edition, in a reply', () => {
  it('is mentioned where the collected one does not list the condition', () => {
    const said = "Not every edition of Acme's documentation lists this answer.";
    expect([true, false].map((isInCollectedEdition) => replyAbout({ isInCollectedEdition }).includes(said))).toEqual([false, true]);
  });
});

describe('a reply where several conditions come into question', () => {
  const conditions = [
    aTicketCondition({ label: 'Too fast', actor: 'provider', billed: false, url: 'https://codebook.example/a/' }),
    aTicketCondition({ label: 'too_many', identifier: 'too_many', actor: 'provider', billed: false, steps: ['Ask the owner.', 'Wait.'] }),
    aTicketCondition({ label: 'Old limit', actor: 'provider', billed: false, isInCollectedEdition: false }),
  ];
  const reply = write(aSubject({ conditions, question: 'Does the `next` second work?' }), 'reply').text;

  it('asks what tells them apart', () => {
    expect(reply).toContain('At Acme this code can have 3 reasons.\n\nTo find out which one it is, please tell us:\n\nDoes the next second work?');
  });

  it('asks for the body where no question is known', () => {
    expect(write(aSubject({ conditions }), 'reply').text).toContain('What does the body of the answer say? Leave every key out.');
  });

  it('gives label, meaning, first step and link of each', () => {
    expect(reply).toContain('- Too fast: Too many calls came within a second. First step: Wait one second. https://codebook.example/a/\n- too_many: ');
    expect([reply.includes('First step: Ask the owner.'), reply.includes('Slow down.')]).toEqual([true, false]);
  });

  it('sets those apart that only another edition lists', () => {
    expect(reply).toContain("Not every edition of Acme's documentation lists these:\n\n- Old limit: ");
  });

  it('says what holds for all of them', () => {
    expect(reply).toContain(
      "on Acme's side, so nothing in your code has to change. According to its documentation, Acme does not charge for this call in any of these cases.",
    );
    const [first, ...others] = conditions;
    const mixed = [{ ...(first ?? aTicketCondition()), actor: 'caller' as const, billed: null }, ...others];
    expect(write(aSubject({ conditions: mixed }), 'reply').text).not.toMatch(/side|charge/);
  });
});
