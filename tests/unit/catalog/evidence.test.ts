import { expect, it } from 'vitest';
import { createEvidence, withEvidence } from '../../../src/catalog/evidence';
import { aProvider } from '../../fixtures/builders';

const edition = (id: string, url: string) => ({ id, title: id, url, summary: 'A page.', differences: [] });
const provider = aProvider({
  editions: [
    edition('collected', 'https://docs.example/now'),
    edition('old', 'https://docs.example/old'),
    edition('older', 'https://docs.example/old'),
    edition('oldest', 'https://docs.example/oldest'),
  ],
  sources: { blog: { title: 'The blog', url: 'https://blog.example/' }, plans: { title: 'Plans', url: 'https://plans.example/' } },
});

it('a documented statement without sources rests on the page of its edition', () => {
  const { of } = createEvidence(provider, ['old']);
  expect(of({ basis: 'documented' })).toEqual({ basis: 'documented', sources: ['https://docs.example/old'] });
});

it('a documented statement of several editions rests on the collected page where that is one of them', () => {
  const { of } = createEvidence(provider, ['old', 'collected', 'older']);
  expect(of({ basis: 'documented' }).sources).toEqual(['https://docs.example/now']);
});

it('a documented statement of several other editions rests on all their pages, each once', () => {
  const { of } = createEvidence(provider, ['old', 'older', 'oldest']);
  expect(of({ basis: 'documented' }).sources).toEqual(['https://docs.example/old', 'https://docs.example/oldest']);
});

it('a documented statement with sources rests on those alone', () => {
  const { of } = createEvidence(provider, ['collected']);
  expect(of({ basis: 'documented', sources: ['plans', 'blog'] }).sources).toEqual(['https://plans.example/', 'https://blog.example/']);
});

it.each(['editorial', 'standard'] as const)('a statement of the basis %s is not laid to the provider', (basis) => {
  const { of } = createEvidence(provider, ['collected']);
  expect(of({ basis })).toEqual({ basis, sources: [] });
});

it.each([
  [['documented', 'documented'], 'documented'],
  [['documented', 'standard'], 'standard'],
  [['standard', 'editorial', 'documented'], 'editorial'],
] as const)('the weakest of %j is %s', (bases, expected) => {
  const { weakest } = createEvidence(provider, ['collected']);
  expect(weakest(bases.map((basis) => ({ basis })))).toBe(expected);
});

it('a text has the evidence at its place, and without any is ours', () => {
  const documented = { basis: 'documented' as const, sources: ['https://docs.example/now'] };
  expect(withEvidence(['a', 'b'], [documented])).toEqual([
    { text: 'a', evidence: documented },
    { text: 'b', evidence: { basis: 'editorial', sources: [] } },
  ]);
});
