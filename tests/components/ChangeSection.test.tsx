import { expect, it } from 'vitest';
import type { ChangeRecord } from '../../src/catalog/records';
import { ChangeSection } from '../../src/components/ChangeSection';
import { render } from '../fixtures/render';

const change: ChangeRecord = {
  id: '2026-11-20-first-data',
  date: '2026-11-20',
  title: 'First data',
  text: 'The first provider.',
  changeKind: 'codebook',
  path: '/changes/#2026-11-20-first-data',
  links: [{ label: 'Acme', path: '/acme/' }],
  source: null,
};

it('stands under its fragment, with its day and what it concerns', () => {
  const html = render(<ChangeSection change={change} />);
  expect(html).toContain('<h3 id="2026-11-20-first-data">First data</h3>');
  expect(html).toContain('<time dateTime="2026-11-20">2026-11-20</time> · Data of Codebook');
  expect(html).toContain('<a href="/acme/">Acme</a>');
  expect(html).not.toContain('Source');
});

it('names the source where the page of a provider changed', () => {
  const source = { title: 'Acme: old page', url: 'https://acme.example/old' };
  const html = render(<ChangeSection change={{ ...change, changeKind: 'edition', source }} />);
  expect(html).toContain('· Page of the provider');
  expect(html).toContain('<a href="https://acme.example/old">Acme: old page</a>');
});
