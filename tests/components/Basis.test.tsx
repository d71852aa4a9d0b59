import { expect, it } from 'vitest';
import { Basis } from '../../src/components/Basis';
import { render } from '../fixtures/render';

const sources = ['https://a.example/', 'https://b.example/', 'https://c.example/'].map((url) => ({ title: url, url }));

it.each([
  ['documented', 'documented'],
  ['standard', 'standard'],
  ['editorial', 'ours'],
] as const)('says in a word that a statement is %s', (basis, word) => {
  expect(render(<Basis evidence={{ basis }} />)).toContain(`>${word}</span>`);
});

it('links to the sources by their number on the page', () => {
  const html = render(<Basis evidence={{ basis: 'documented', sources: ['https://c.example/', 'https://a.example/'] }} />, { sources });
  expect(html.match(/<a .*?<\/a>/g)).toEqual(['<a href="#source-3" aria-label="Source 3">3</a>', '<a href="#source-1" aria-label="Source 1">1</a>']);
});

it('links to no source that the page does not list', () => {
  expect(render(<Basis evidence={{ basis: 'documented', sources: ['https://other.example/'] }} />, { sources })).not.toContain('<a');
});
