import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../data/markdown';
import { wordsOf } from '../../../src/catalog/ticket/nodes';
import { aSubject, aTicketCondition, replyAbout, write } from '../../fixtures/tickets';

/** A label as a provider may publish it: one line, with any signs in it. */
const label = fc.string({ unit: fc.constantFrom(...'*_-+~#{}[]|!`\\&();:@/<>"$ ab1.w'), minLength: 1 }).map((text) => `L${text.replace(/\s+/g, ' ')}L`);

describe('a label, an identifier or a name of any signs', () => {
  it('stands as it is in plain text', () => {
    fc.assert(
      fc.property(label, (text) => {
        const note = write(aSubject({ providerName: text, conditions: [aTicketCondition({ label: text, identifier: text })] }), 'note').text;
        expect(note).toContain(`- Provider: ${text}\n- Condition: ${text}\n- Identifier: ${text}\n`);
      }),
    );
  });

  it('reads back from Markdown as it was', () => {
    fc.assert(
      fc.property(label, (text) => {
        const { children } = parseMarkdown(write(aSubject({ conditions: [aTicketCondition({ label: text, identifier: text })] }), 'note', 'markdown').text);
        const [heading, , facts] = children;
        expect(heading && wordsOf(heading)).toBe(`Acme 429 Too Many Requests: ${text}`);
        expect(facts && wordsOf(facts)).toContain(`Condition: ${text}Identifier: ${text}Situation: `);
      }),
    );
  });

  it('is no HTML in rich text', () => {
    const html = write(aSubject({ conditions: [aTicketCondition({ label: '<img src=x onerror=alert(1)>' })] }), 'reply', 'rich').rich?.html;
    expect(html).toContain('"&#x3C;img src=x onerror=alert(1)>"');
  });
});

describe('a text of the data', () => {
  it('keeps code, emphasis and links; links within the site become absolute', () => {
    const steps = ['Read `a_b` and [quota](/situations/quota-used-up/).', 'See **this**, or www.acme.example.'];
    const { text } = write(aSubject({ conditions: [aTicketCondition({ steps })] }), 'reply', 'markdown');
    expect(text).toContain(
      '1. Read `a_b` and [quota](https://codebook.example/situations/quota-used-up/).\n2. See **this**, or [www.acme.example](http://www.acme.example).',
    );
  });

  it.each([
    ['a link that is named elsewhere', 'See [quota][q].\n\n[Q]: /situations/quota-used-up/', 'See quota (https://codebook.example/situations/quota-used-up/).'],
    ['an address of another host without its scheme', 'See [it](//other.example/y).', 'See it (https://other.example/y).'],
    ['an address within the page', 'See [limits](#limits).', 'See limits (https://codebook.example/acme/429/#limits).'],
    ['the words of a picture', 'The ![red lamp](/lamp.png) and the ![green one][g] blink.\n\n[g]: /green.png', 'The red lamp and the green one blink.'],
  ])('keeps %s', (_, meaning, words) => {
    expect(replyAbout({ meaning })).toContain(words);
  });

  it.each([
    ['Read `error` or `userInput`.', 'Read "error" or "userInput".'],
    ['Is it `Invalid route`?', 'Is it "Invalid route"?'],
    ['Send `GET`, read `Location`.', 'Send GET, read Location.'],
    ['Read `job_id` at `/v1/jobs` in `Retry-After` or `page=1`.', 'Read job_id at /v1/jobs in Retry-After or page=1.'],
    ['Write to `support@acme.example`.', 'Write to support@acme.example.'],
  ])('has code that reads like words in quotation marks in plain text: %s', (meaning, expected) => {
    expect(replyAbout({ meaning })).toContain(expected);
  });

  it('has no quotation marks around an identifier in plain text', () => {
    expect(replyAbout({ identifier: 'denied' })).toContain('"Too fast" (denied).');
  });

  it('links an e-mail address, be it code or not', () => {
    const steps = ['Write to `support@acme.example` or sales@acme.example.'];
    const html = write(aSubject({ conditions: [aTicketCondition({ steps })] }), 'reply', 'rich').rich?.html;
    for (const name of ['support', 'sales']) expect(html).toContain(`<a href="mailto:${name}@acme.example">${name}@acme.example</a>`);
  });

  it('shows the address of a link in plain text, once', () => {
    expect(replyAbout({ meaning: 'See [here](https://a.example/x), https://b.example or m@c.example.' })).toContain(
      'See here (https://a.example/x), https://b.example or m@c.example.',
    );
  });

  it('stays in its sentence where it holds blocks or marks without a meaning', () => {
    expect(replyAbout({ meaning: 'One.\n\n- two\n- three' })).toContain('One. two three\n');
    expect(replyAbout({ meaning: '[gone]: https://a.example' })).toContain('"Too fast". [gone]: https://a.example');
  });
});
