import { describe, expect, it } from 'vitest';
import { escapeElements, guardBraces, linkWithin, outsideOfCode, readTwin } from '../../../bench/compare/twinPage';

const twin = (text: string) => ({ path: '/429/', markdown: `# 429 Too \`Many\` Requests\n\n<https://codebook.example/429/>\n\n${text}` });

describe('readTwin', () => {
  it('gives title, first sentence and the text below', () => {
    const page = readTwin(twin('More than it allows, see [403](https://codebook.example/403/). Wait. (standard)\n\n## Steps\n'));
    expect(page.title).toBe('429 Too Many Requests');
    expect(page.description).toBe('More than it allows, see 403. Wait.');
    expect(page.answer).toBe('More than it allows, see 403.');
    expect(page.body).toMatch(/^More than it allows[\s\S]*## Steps\n$/);
  });
  it('takes no heading, table or list for the first sentence', () => {
    expect(readTwin(twin('## OK\n\n| A |\n| --- |\n\n- one\n\nIt worked.\n')).answer).toBe('It worked.');
  });
  it('keeps a full stop within a name together', () => {
    expect(readTwin(twin('See 1.2 of data/x.ts for more. Then wait.')).answer).toBe('See 1.2 of data/x.ts for more.');
  });
  it('says which file has another shape', () => {
    expect(() => readTwin({ path: '/x/', markdown: 'no heading' })).toThrow('/x/: a twin begins with a heading and its address; found no heading');
  });
});

describe('linkWithin', () => {
  const link = (body: string) => linkWithin(body, 'https://codebook.example', new Set(['/', '/429/']));
  it('shortens links to pages of the set, fragments kept', () => {
    expect(link('[a](https://codebook.example/429/#b) [c](https://codebook.example/)')).toBe('[a](/429/#b) [c](/)');
  });
  it('leaves other addresses whole', () => {
    const body = '[a](https://codebook.example/404/) [b](https://codebook.example/429.json) [c](https://other.example/429/)';
    expect(link(body)).toBe(body);
  });
});

describe('what a generator would choke on', () => {
  it('changes text, not code', () => {
    expect(outsideOfCode('a `a` a\n\n```js\na\n```\na', (text) => text.replaceAll('a', 'b'))).toBe('b `a` b\n\n```js\na\n```\nb');
  });
  it('escapes elements, not addresses', () => {
    expect(escapeElements('<name> \\<kept> <https://a.example/> <me@a.example>')).toBe('\\<name> \\<kept> <https://a.example/> <me@a.example>');
  });
  it('keeps expressions of templates as text', () => {
    expect(guardBraces('a {{ b }}')).toBe('a <span v-pre>{{</span> b }}');
    expect(guardBraces('`{{ a<b> | c: "d" }}` `e`')).toBe('<code v-pre>{{ a&lt;b> | c: "d" }}</code> `e`');
    expect(guardBraces('```text\n{{ a }}\n```')).toBe('```text\n{{ a }}\n```');
  });
});
