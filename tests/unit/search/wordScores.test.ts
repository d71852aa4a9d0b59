import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { createLookup } from '../../../src/catalog/lookup/lookup';
import { alternativesTo } from '../../../src/catalog/search/alternatives';
import { createSearchIndex } from '../../../src/catalog/search/createSearchIndex';
import { toDocuments } from '../../../src/catalog/search/documents';
import { textFields, textsOf } from '../../../src/catalog/search/textIndex';
import { wordsOf } from '../../../src/catalog/search/words';
import { readCases } from '../../fixtures/evaluation';
import { realCatalog } from '../../fixtures/realData';

const lookup = createLookup(await realCatalog());
const documents = toDocuments(lookup, []);
const index = createSearchIndex(lookup, [], { wholeBelow: 0, runLength: 2000 });

/** The library that the ranking follows. */
const reference = new MiniSearch<Record<string, string | number>>({ fields: [...textFields], tokenize: wordsOf, processTerm: (term) => term });
reference.addAll(documents.map((document, id) => ({ id, ...Object.fromEntries(textsOf(document).map((text, field) => [textFields[field] ?? '', text])) })));

/** What the reference gives for a word and all its alternatives: the best, a document. */
function expectedScores(word: string): number[] {
  const best = documents.map(() => 0);
  for (const { boosts, isPrefix, slips, term, weight } of alternativesTo(word)) {
    const boost = Object.fromEntries(textFields.map((field, position) => [field, boosts[position] ?? 1]));
    const hits = reference.search(term, { boost, weights: { fuzzy: 0.3, prefix: 0.375 }, prefix: isPrefix, fuzzy: slips > 0 ? slips : false });
    for (const { id, score } of hits) best[id] = Math.max(best[id] ?? 0, score * weight);
  }
  return best;
}

describe('what a word is worth in a document', () => {
  const words = [...new Set(readCases('search.jsonl').flatMap(({ query }) => wordsOf(String(query))))];

  it('is what MiniSearch makes of it', () => {
    const scorer = index.scorer();
    for (const word of words) {
      const own = scorer?.([word], index.read) ?? new Float64Array();
      const expected = expectedScores(word);
      expect(own.length).toBe(expected.length);
      const worst = Math.max(...expected.map((score, position) => Math.abs(score - (own[position] ?? 0))));
      expect(worst, word).toBeLessThan(1e-9);
    }
  });

  it('is not remembered while parts of it are missing', () => {
    const fresh = createSearchIndex(lookup, [], { wholeBelow: 0, runLength: 2000 });
    const scorer = fresh.scorer();
    const without = scorer?.(['quota'], () => undefined) ?? new Float64Array();
    const withAll = scorer?.(['quota'], fresh.read) ?? new Float64Array();
    expect([Math.max(...without), Math.max(...withAll) > 0]).toEqual([0, true]);
  });
});
