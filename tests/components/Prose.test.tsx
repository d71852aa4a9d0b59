import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { collectMarkup } from '../../src/catalog/markup';
import { Prose } from '../../src/components/Prose';
import { render } from '../fixtures/render';

// As on a site under a base path, which only the site's own links add.
vi.mock('@docusaurus/Link', async () => {
  const { createElement } = await import('react');
  return { default: ({ to, children }: { to: string; children: ReactNode }) => createElement('a', { href: to.replace(/^\//, '/kb/') }, children) };
});

/** The HTML of a text on a page that brings its parsed form. */
function htmlOf(text: string): string {
  return render(<Prose text={text} />, { markup: collectMarkup({ text }) });
}

it.each([
  ['Read `Retry-After`.', 'Read <code>Retry-After</code>.'],
  ['See [429](/429/) or [the plan](https://a.example/).', 'See <a href="/kb/429/">429</a> or <a href="https://a.example/">the plan</a>.'],
  ['**Never** repeat.', '<strong>Never</strong> repeat.'],
  ['See [`limit` and **offset**](/400/).', 'See <a href="/kb/400/"><code>limit</code> and <strong>offset</strong></a>.'],
])('draws %j', (text, expected) => {
  expect(htmlOf(text)).toBe(expected);
});

it('draws a list', () => {
  expect(htmlOf('- Wait.\n- Repeat.').replaceAll('\n', '')).toBe('<ul><li>Wait.</li><li>Repeat.</li></ul>');
});

it('draws a line break', () => {
  expect(htmlOf('One.\\\nTwo.').replaceAll('\n', '')).toBe('One.<br/>Two.');
});

it.each([
  ['fewer than 5 < 6 & more', 'fewer than 5 &lt; 6 &amp; more'],
  ['`<script>alert(1)</script>`', '<code>&lt;script&gt;alert(1)&lt;/script&gt;</code>'],
])('shows the characters of %j as text', (text, expected) => {
  expect(htmlOf(text)).toBe(expected);
});

it('shows a text that the page has not parsed as it stands', () => {
  expect(render(<Prose text="Too <many> calls." />)).toBe('Too &lt;many&gt; calls.');
});
