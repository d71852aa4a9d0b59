import fc from 'fast-check';
import type { Lookup } from '../../../src/catalog/lookup/lookup';
import { createSearchIndex } from '../../../src/catalog/search/createSearchIndex';
import type { GroupKind } from '../../../src/catalog/search/groupResults';
import { groupResults } from '../../../src/catalog/search/groupResults';
import { type SearchIndex, search } from '../../../src/catalog/search/search';
import { loadLookup } from '../../fixtures/lookup';
import { anyText, repeatedText } from '../anyTexts';
import { defineTarget } from '../target';

const lookup = await loadLookup();
const whole = createSearchIndex(lookup, []);

const saidByData = [
  ...lookup.providers.flatMap(({ hosts, names }) => [...names, ...hosts]),
  ...lookup.conditions.flatMap(({ identifier, label }) => [label, identifier ?? '']),
  ...lookup.codes.flatMap(({ code, phrases }) => [code, ...phrases]),
];
const word = fc.oneof(
  fc.constantFrom(...saidByData),
  anyText,
  fc.constantFrom('not found', 'HTTP/1.1', 'e', 'header', '’s', '.', '://', '404,', '4**', 'Aa', 'A', '\u0301', 'İ', 'ﬃ', 'ß'),
);
const query = fc.oneof(
  { weight: 8, arbitrary: fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')) },
  { weight: 4, arbitrary: fc.array(word, { maxLength: 5 }).map((words) => words.join('')) },
  { weight: 1, arbitrary: repeatedText(word, 20_000) },
);

/** An index over part of the data, in which texts are any: what a provider may publish. */
interface Change {
  providers: number[];
  conditions: number[];
  codes: number[];
  texts: string[];
}
const anyChange: fc.Arbitrary<Change | null> = fc.option(
  fc.record({
    providers: fc.uniqueArray(fc.nat({ max: 4 })),
    conditions: fc.array(fc.nat({ max: 60 }), { maxLength: 4 }),
    codes: fc.array(fc.nat({ max: 60 }), { maxLength: 4 }),
    texts: fc.array(anyText, { minLength: 1, maxLength: 6 }),
  }),
  { freq: 3 },
);

function indexOf({ codes, conditions, providers, texts }: Change): SearchIndex {
  let next = 0;
  const text = () => texts[next++ % texts.length] ?? '';
  const own: Lookup = {
    ...lookup,
    providers: pick(lookup.providers, providers).map((provider) => ({
      ...provider,
      name: text(),
      names: [text(), text()],
      hosts: [text()],
      credentialNames: [text()],
    })),
    conditions: pick(lookup.conditions, conditions).map((condition) => ({
      ...condition,
      label: text(),
      identifier: text(),
      meaning: text(),
      bodyTexts: [{ field: 'error', text: text() }],
    })),
    codes: pick(lookup.codes, codes).map((code) => ({ ...code, title: text(), phrases: [text()], namesInCode: [text()] })),
    questions: {},
  };
  return createSearchIndex(own, [{ title: text(), path: '/docs/a/', description: text() }]);
}

function pick<Item>(items: readonly Item[], places: readonly number[]): Item[] {
  return [...new Set(places)].flatMap((place) => items[place] ?? []);
}

/** Any query finds pages of the index, each once and best first; grouping loses none and adds none. */
export const searching = defineTarget({
  name: 'search',
  cases: 600,
  arbitrary: fc.record({ query, change: anyChange, limit: fc.constantFrom(1, 8, 50, 1000) }),
  check({ change, limit, query: asked }) {
    const index = change ? indexOf(change) : whole;
    const { missing, results, understanding } = search(asked, index, limit);
    if (missing.length > 0) throw new Error('A part is missing from a whole index.');
    if (results.length > limit) throw new Error('More results than asked for.');
    if (results.some(({ document, score }) => document.path === '' || !Number.isFinite(score) || score <= 0)) throw new Error('A result that is none.');
    if (results.some(({ score }, place) => score > (results[place - 1]?.score ?? Number.POSITIVE_INFINITY))) throw new Error('Not best first.');
    if (new Set(results.map(({ document: { path, title } }) => `${path} ${title}`)).size !== results.length) throw new Error('A result twice.');
    const grouped = groupResults(results, understanding.provider?.id ?? null);
    const kinds: GroupKind[] = grouped.map(({ kind }) => kind);
    if (new Set(kinds).size !== kinds.length || grouped.flatMap((group) => group.results).length !== results.length) throw new Error('Groups lose a result.');
    if (grouped[0]?.results[0] !== results[0]) throw new Error('The best result does not stand first.');
  },
});
