import { describe, expect, it } from 'vitest';
import { search } from '../../../src/catalog/search/search';
import { isRight, readCases } from '../../fixtures/evaluation';
import { realSearchIndex } from '../../fixtures/realSearch';

const index = await realSearchIndex();

describe('the queries of the evaluation set', () => {
  const answers = readCases('search.jsonl').map(({ accept, query }) => ({
    accept,
    paths: search(String(query), index, 3).results.map(({ document }) => document.path),
  }));

  it('are right at the first result in 97 of 100 cases', () => {
    const right = answers.filter(({ accept, paths: [first] }) => isRight(first, accept));
    expect(right.length / answers.length).toBeGreaterThanOrEqual(0.97);
  });

  it('are all among the first three, guides aside', () => {
    const missed = answers.filter(({ accept, paths }) => !paths.some((path) => isRight(path, accept)) && !String(accept).startsWith('/docs/'));
    expect(missed).toEqual([]);
  });
});
