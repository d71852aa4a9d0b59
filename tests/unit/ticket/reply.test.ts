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
    ['accountOwner', 'In the end the owner of the account has to act. What to do:\n\n1. Wait one second.'],
    ['provider', "The cause is most likely on Acme's side. What you can check and do meanwhile:\n\n1. Wait one second."],
  ] as const)('%s', (actor, expected) => {
    expect(replyAbout({ actor })).toContain(expected);
  });

  it.each([
    [['Check the balance.', 'Buy credits.'], 'has to act. To make sure first, please try these steps:\n\n1. Check the balance.'],
    [['Ask for `page=1`.', 'Raise the plan.'], 'has to act. To make sure first, please try these steps:\n\n1. Ask for page=1.'],
    [['Ask the owner.', 'Check the balance.'], 'has to act. What to do:\n\n1. Ask the owner.'],
    [['Check the balance.'], 'has to act. What to do: Check the balance.'],
  ])('asks for the checks first where the steps begin with one: %o', (steps, expected) => {
    expect(replyAbout({ actor: 'accountOwner', steps })).toContain(expected);
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
    ['afterFix', 'Acme documents no day.', 'Please send the request again only after the cause is fixed.\n'],
    ['afterFix', 'Once the plan is raised. Acme documents no `Retry-After`, and no day.', 'again only once the plan is raised.\n'],
    ['afterDelay', 'After a second. Acme names a window and documents no limit.', 'Please send the request again after a second.\n'],
    ['never', 'Acme says not to repeat it. RFC 9110 section 15.5.4 lets a client repeat.', 'Sending the same request again does not help.\n'],
    ['backoff', 'Acme says to retry. The growing pauses are our advice.', 'Please send the request again with growing pauses.\n'],
    ['backoff', 'Acme says to retry. The growing pauses are our advice: 10 s, then stop.', 'again with growing pauses: 10 s, then stop.\n'],
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

  it.each([
    ['afterFix', 'Once the plan is raised.', 'please send the request again only once the plan is raised.'],
    ['afterFix', 'The same request fails again.', 'please send the request again only after the cause is fixed.'],
    ['never', null, 'sending the same request again does not help.'],
  ] as const)('comes after the wait that the answer asks for: %s, %s', (advice, note, expected) => {
    const reply = replyAbout({ retry: { advice, note } }, {}, aReading({ retryAfter: { seconds: 30 } }));
    expect(reply).toContain(`\n\nThe answer asks to wait 30 seconds (Retry-After). If the call fails again after that, ${expected}\n`);
  });

  it.each([
    ['Nothing to repeat: ask for the job.', 'There is no need to send the request again: ask for the job.'],
    ['Nothing to repeat. The job goes on.', 'There is no need to send the request again. The job goes on.'],
    ['Nothing to repeat at the old URL.', 'There is no need to send the request again at the old URL.'],
    [null, 'There is no need to send the request again.\n'],
  ])('is not needed after a success: %s', (note, expected) => {
    expect(replyAbout({ retry: { advice: 'never', note } }, { statusCode: '202' })).toContain(expected);
  });
});

describe('money, in a reply', () => {
  it.each([
    [true, 'According to its documentation, Acme charges for this call.'],
    [false, 'According to its documentation, Acme does not charge for this call.'],
  ])('is said where it is clear: %s', (billed, expected) => {
    expect(replyAbout({ billed })).toContain(expected);
  });

  it.each([
    [true, 'Acme charges for this call. Another page contradicts this.'],
    [false, 'Acme does not charge for this call. Another page contradicts this.'],
    [null, 'Another page contradicts this.'],
  ])('is said with what the documentation adds: %s', (billed, expected) => {
    expect(replyAbout({ billed, billingNote: 'Another page contradicts this.' })).toContain(expected);
  });

  it('is not mentioned where the provider says nothing', () => {
    expect(replyAbout({ billed: null, billingNote: null })).not.toMatch(/charge|bill/i);
  });
});

describe('the edition, in a reply', () => {
  it('is not mentioned: the customer reads no editions', () => {
    expect(replyAbout({ isInCollectedEdition: false })).not.toMatch(/edition/i);
  });
});

describe('what the customer got, in a reply', () => {
  const [none, some] = [null, { text: 'E1', field: 'code' }].map((identifier) => ({ ...aReading({ code: '429' }), identifier }));

  it('names the identifier only where the call that was read shows it', () => {
    const openings = [undefined, none, some].map((reading) => replyAbout({ identifier: 'E1' }, {}, reading).includes('"Too fast" (E1).'));
    expect(openings).toEqual([true, false, true]);
  });

  it('is a line in a log where the client closed the connection', () => {
    const subject = { statusCode: '499', reasonPhrase: 'Client Closed' };
    const reply = replyAbout({ label: 'Client Closed', situation: 'client-closed' }, subject);
    expect(reply).toContain('Your call to Acme was logged as 499: Client Closed. Too many');
    expect(reply).not.toContain('answered');
  });
});

describe('a reply where several conditions come into question', () => {
  const conditions = [
    aTicketCondition({ label: 'Too fast', actor: 'provider', billed: false, url: 'https://codebook.example/a/' }),
    aTicketCondition({
      label: 'too_many',
      identifier: 'too_many',
      actor: 'provider',
      billed: false,
      steps: ['Ask the owner.', 'Wait.'],
      situationName: 'Quota used up',
    }),
    aTicketCondition({ label: 'Old limit', actor: 'provider', billed: false, isInCollectedEdition: false }),
  ];
  const about = (question: string | null, change = conditions) => write(aSubject({ conditions: change, question }), 'reply').text;
  const body = '- What does the body of the answer say? Please leave every key out.\n';
  const reply = about('Does the `next` second work?');

  it('asks for the body and for what tells them apart', () => {
    expect(reply).toContain(
      `At Acme this code can have 3 reasons.\n\nTo find out which one it is, please tell us:\n\n${body}- Does the "next" second work?\n\n`,
    );
  });

  it.each([
    [null, ''],
    ['Which page of its documentation do you read, `/a` or `/b`? Both mean a fault.', ''],
    ['Does it name a backend (only in the other copies), or a fault?', ''],
    ['Is it listed by an older edition?', ''],
    ['Which number is it: `E1` or `E2`? Only `E2` says that a key arrived.', '- Which number is it: E1 or E2?\n'],
    ['Does a copy of the key work? If so, is it new?', '- Does a copy of the key work? If so, is it new?\n'],
  ])('asks nothing that only readers of the documentation can tell: %s', (question, asked) => {
    expect(about(question)).toContain(`please tell us:\n\n${body}${asked}\nThe possible reasons are:`);
  });

  it('gives label, meaning, first step and link of each in one list', () => {
    expect(reply).toContain('- Too fast: Too many calls came within a second. First step: Wait one second. https://codebook.example/a/\n- too_many: ');
    expect([reply.includes('First step: Ask the owner.'), reply.includes('Slow down.')]).toEqual([true, false]);
    expect(reply).toContain('\n- Old limit: ');
    expect(reply).not.toMatch(/edition/);
  });

  it('says what holds for all of them', () => {
    expect(reply).toContain("on Acme's side. According to its documentation, Acme does not charge for this call in any of these cases.");
    const [first, ...others] = conditions;
    const mixed = [{ ...(first ?? aTicketCondition()), actor: 'caller' as const, billed: null }, ...others];
    expect(about(null, mixed)).not.toMatch(/side|charge/);
  });

  it('says nothing of billing where the documentation adds something to one of them', () => {
    const noted = conditions.map((condition) => ({ ...condition, billed: true, billingNote: 'Except on Sundays.' }));
    expect(about(null, noted)).not.toMatch(/charge/);
  });
});

describe('a reply where several conditions ask for the same', () => {
  const [other, collected] = [false, true].map((isInCollectedEdition) =>
    aTicketCondition({ label: `Listed ${isInCollectedEdition}`, identifier: 'E1', meaning: `Collected: ${isInCollectedEdition}.`, isInCollectedEdition }),
  );
  const about = (change: Parameters<typeof aTicketCondition>[0]) => {
    const conditions = [other, collected, aTicketCondition(change)].flatMap((condition) => condition ?? []);
    return write(aSubject({ conditions, question: 'Which page do you read?' }), 'reply').text;
  };

  it('asks nothing, and is that of the first one in the collected edition', () => {
    expect(about({ label: 'Third' })).toContain('answered with 429 Too Many Requests. Collected: true.\n\nWhat you can do:\n\n1. Wait one second.');
    expect(about({ label: 'Third' })).not.toMatch(/tell us|reasons|E1|Listed/);
  });

  it.each([
    { actor: 'provider' },
    { retry: { advice: 'backoff', note: null } },
    { retry: { advice: 'afterDelay', note: 'After a minute.' } },
    { billed: true },
    { situationName: 'Quota used up' },
  ] as const)('asks where one differs in %o', (change) => {
    expect(about(change)).toContain('please tell us:');
  });
});
