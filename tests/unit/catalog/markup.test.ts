import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectMarkup, isPlainText, type MarkupNode, toMarkup } from '../../../src/catalog/markup';

/** What a person reads of parsed text. */
function textOf(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.slice(2).filter(isNode)))).join('');
}

function isNode(value: MarkupNode | Record<string, string>): value is MarkupNode {
  return typeof value === 'string' || Array.isArray(value);
}

describe('toMarkup', () => {
  it('keeps the number at which a list begins, and a box that is ticked', () => {
    expect(toMarkup('404. That is an error.')).toEqual([['ol', { start: '404' }, '\n', ['li', {}, 'That is an error.'], '\n']]);
    expect(JSON.stringify(toMarkup('- [x] paid'))).toContain('["input",{"type":"checkbox","checked":"true","disabled":"true"}]');
  });

  it('shows a text that Markdown would swallow', () => {
    expect(toMarkup('[429]: throttled')).toEqual(['[429]: throttled']);
  });

  it('takes a single paragraph out of its paragraph, so that it can stand in a cell', () => {
    expect(toMarkup('Wait, then repeat.')).toEqual(['Wait, then repeat.']);
  });

  it('keeps several paragraphs', () => {
    expect(toMarkup('One.\n\nTwo.')).toEqual([
      ['p', {}, 'One.'],
      ['p', {}, 'Two.'],
    ]);
  });

  it.each<[string, MarkupNode[]]>([
    ['Read `Retry-After`.', ['Read ', ['code', {}, 'Retry-After'], '.']],
    ['See [429](/429/).', ['See ', ['a', { href: '/429/' }, '429'], '.']],
    ['**Never** _repeat_.', [['strong', {}, 'Never'], ' ', ['em', {}, 'repeat'], '.']],
    ['~~400~~ 422', [['del', {}, '400'], ' 422']],
    ['https://a.example', [['a', { href: 'https://a.example' }, 'https://a.example']]],
  ])('marks %j', (text, expected) => {
    expect(toMarkup(text)).toEqual(expected);
  });

  it('marks a list', () => {
    expect(toMarkup('- Wait.\n- Repeat.')).toEqual([['ul', {}, '\n', ['li', {}, 'Wait.'], '\n', ['li', {}, 'Repeat.'], '\n']]);
  });

  it('marks a table with its heads and cells', () => {
    const [table] = toMarkup('| Code | Meaning |\n| --- | --- |\n| 429 | Too fast |');
    expect(JSON.stringify(table).replaceAll('"\\n",', '').replaceAll(',"\\n"', '')).toBe(
      '["table",{},["thead",{},["tr",{},["th",{},"Code"],["th",{},"Meaning"]]],["tbody",{},["tr",{},["td",{},"429"],["td",{},"Too fast"]]]]',
    );
  });

  it.each(['5 * 3 * 2 calls', 'limit_out_of_range', 'fewer than 5 < 6 > 4', 'AT&T & others', 'a | b', 'C# 100% (sic) [sic]', '"quoted" \'text\''])(
    'keeps the characters of %j',
    (text) => {
      expect(toMarkup(text)).toEqual([text]);
    },
  );

  it('shows marks that are escaped, and marks inside code', () => {
    expect(textOf(toMarkup('\\*all\\* and `<b>*x*</b> & _y_`'))).toBe('*all* and <b>*x*</b> & _y_');
  });

  it('parses any text', () => {
    const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    const marks = fc.constantFrom(
      '`',
      '``',
      '*',
      '**',
      '_',
      '[',
      ']',
      '](',
      ')',
      '<',
      '>',
      '&',
      '|',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '    ',
      '#',
      '~~',
      '\\',
      '---',
    );
    const anyText = fc.array(fc.oneof(codeUnits, marks), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.parse(JSON.stringify(toMarkup(text)))).toEqual(toMarkup(text));
      }),
    );
  });

  it('keeps every word of plain sentences', () => {
    const sentence = fc.array(fc.stringMatching(/^[A-Za-z]+(_[a-z]+)*[,;]?$/), { minLength: 1 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, (text) => {
        expect(textOf(toMarkup(text))).toBe(text);
      }),
    );
  });
});

describe('collectMarkup', () => {
  it('parses the texts at any depth, by the text itself', () => {
    const record = { meaning: 'Read `code`.', list: [{ steps: ['See [429](/429/).'] }] };
    expect(collectMarkup(record)).toEqual({
      'Read `code`.': ['Read ', ['code', {}, 'code'], '.'],
      'See [429](/429/).': ['See ', ['a', { href: '/429/' }, '429'], '.'],
    });
  });

  it.each([
    '**never**',
    '_never_',
    '~~400~~ 422',
    'https://a.example',
    '[429](/429/)',
    'Wait\\!',
    'AT&amp;T',
    'One.\n\nTwo.',
    '# Head',
    '- Wait.',
    '+ Wait.',
    '1. Wait.',
  ])('parses the marks of %j', (text) => {
    expect(collectMarkup({ text })).toEqual({ [text]: toMarkup(text) });
  });

  it('leaves out plain texts, which need no parsed form', () => {
    expect(collectMarkup({ meaning: 'Too many calls.', note: 'limit_out_of_range: 5 * 3', count: 3, billed: null })).toEqual({});
  });

  it.each(['path', 'url', 'content', 'sources', 'id', 'label', 'identifier', 'frame'])('leaves %s as published', (key) => {
    expect(collectMarkup({ [key]: '*not* `marked`', inside: [{ [key]: ['*nor* `here`'] }] })).toEqual({});
  });

  it('takes any record', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (record) => {
        expect(Object.values(collectMarkup(record)).every(Array.isArray)).toBe(true);
      }),
    );
  });
});

describe('collectMarkup on texts that look like something else', () => {
  it.each(['Write to contact@acme.example', 'See www.acme.example', '> quoted', '1) first'])('parses %j', (text) => {
    expect(Object.keys(collectMarkup({ text }))).toEqual([text]);
  });

  it('keeps a text named __proto__ as a text', () => {
    const markup = collectMarkup({ texts: ['__proto__', 'constructor'] });
    expect(Object.getPrototypeOf(markup)).toBe(Object.prototype);
    expect(Object.keys(markup)).toEqual(['__proto__']);
  });
});

describe('isPlainText', () => {
  const pieces = ['/', '_', '-', '.', '#', '?', '=', '&', 'a', 'go', '429', 'Ä', 'www.', ' ', '*', '@', 'a.example', "'"];
  const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));

  it('says yes only where parsing changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          texts.map((text) => `/${text}`),
        ),
        (text) => {
          if (isPlainText(text)) expect(toMarkup(text)).toEqual([text]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each(['/', '/sportradar/429/', '/acme/429/daily_limit/', '/compare/?code=404', '/429/#other-providers'])('knows %j for an address', (text) => {
    expect(isPlainText(text)).toBe(true);
  });
});
