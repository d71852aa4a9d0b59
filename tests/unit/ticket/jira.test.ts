import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../data/markdown';
import { toJira } from '../../../src/catalog/ticket/jira';
import { escapeJira } from '../../../src/catalog/ticket/jiraEscape';
import { aSubject, aTicketCondition, write } from '../../fixtures/tickets';

const jira = (markdown: string) => toJira(parseMarkdown(markdown)).trimEnd();

describe("Jira's notation", () => {
  it.each([
    ['### Title', 'h3. Title'],
    ['**bold** and *slanted*', '*bold* and _slanted_'],
    ['~~gone~~', '-gone-'],
    ['`a_b`', '{{a_b}}'],
    ['`/v1/{id}`', '{{/v1/\\{id\\}}}'],
    ['`errors[].code`', '{{errors\\[\\].code}}'],
    ['in`word`s', 'inwords'],
    ['in**word**s', 'in{*}word{*}s'],
    ['[here](https://a.example/x)', '[here|https://a.example/x]'],
    ['a|b', 'a\\|b'],
    ['<https://a.example/x_y_z>', '[https://a.example/x_y_z]'],
    ['[x](<https://a.example/a|b c]>)', '[x|https://a.example/a%7Cb%20c%5D]'],
    ['support@acme.example', '[mailto:support@acme.example]'],
    ['1. one\n2. two', '# one\n# two'],
    ['- one\n  - two', '* one\n** two'],
    ['1. one\n   - two', '# one\n#* two'],
    ['> said', '{quote}\nsaid\n{quote}'],
    ['```\na {code} b\n```', '{code}\na {\u200bcode} b\n{code}'],
    ['one  \ntwo', 'one\ntwo'],
    ['one\ntwo', 'one two'],
    ['first\n\nsecond', 'first\n\nsecond'],
  ])('writes %s', (markdown, expected) => {
    expect(jira(markdown)).toBe(expected);
  });
});

describe('what would be read as markup', () => {
  it.each([
    ['*not bold*', '\\*not bold\\*'],
    ['snake_case stays', 'snake_case stays'],
    ['_edge_', '\\_edge\\_'],
    ['X-API-Key stays', 'X-API-Key stays'],
    ['- no item', '\\- no item'],
    ['# no item', '\\# no item'],
    ['a - b', 'a - b'],
    ['a -- b', 'a \\-\\- b'],
    ['{code}', '\\{code\\}'],
    ['[link]', '\\[link\\]'],
    ['a | b', 'a \\| b'],
    ['wow!', 'wow\\!'],
    ['who??', 'who\\?\\?'],
    ['why?', 'why?'],
    ['C:\\dir', 'C:&#92;dir'],
    ['&amp; and & and R&D', '&amp;amp; and & and R&amp;D'],
    ['(x) and (/) and (note)', '\\(x) and \\(/) and (note)'],
    [':) ;) :D', ':\\) ;\\) &#58;D'],
    ['h1. no title', '&#104;1. no title'],
    ['bq. no quote', '&#98;q. no quote'],
  ])('is escaped in %s', (text, expected) => {
    expect(escapeJira(text)).toBe(expected);
  });

  const signs = fc.string({ unit: fc.constantFrom(...'*_-+^~#{}[]|!?\\&();:@%/ ab1.hPD"<>') });

  it('is escaped in any text, and nothing of the text is lost', () => {
    const read = (text: string) =>
      text.replace(
        /\\([-#*_+?^~|%{}[\]()!@])|&#(\d+);|&amp;/g,
        (_, sign?: string, number?: string) => sign ?? (number ? String.fromCharCode(Number(number)) : '&'),
      );
    fc.assert(
      fc.property(signs, (text) => {
        expect(read(escapeJira(text))).toBe(text.replace(/\s+/g, ' '));
      }),
    );
  });

  it('leaves no open mark in any text', () => {
    const open = /(?<!\\)[{}[\]|!]|(?<![\p{L}\p{N}\\])[*_+^~-](?=[^\s*_+^~\\-])|^\s*[-*#]\s|\\\\|(?<!\\)\?\?|^\s*(?:h[1-6]|bq)\./u;
    fc.assert(
      fc.property(signs, (text) => {
        expect(escapeJira(text)).not.toMatch(open);
      }),
    );
  });

  it('is escaped in every literal of a note', () => {
    fc.assert(
      fc.property(signs, (label) => {
        const note = write(
          aSubject({ providerName: label, conditions: [aTicketCondition({ label, identifier: label, identifierField: label })] }),
          'note',
          'jira',
        ).text;
        const own = note.replace(/^(?:h3\. |\*+ )/gm, '').replace(/\{\{|\}\}(?!\})|\*[A-Z][\w ]+:\*|\[https:[^\]]*\]/g, '');
        expect(own).not.toMatch(/(?<!\\)[{}[\]|!]/);
      }),
    );
  });
});
