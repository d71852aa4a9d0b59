import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createLookup } from '../../../src/catalog/lookup/lookup';
import { buildSearchFiles } from '../../../src/catalog/search/buildFiles';
import { createFileReader, createSearchIndex } from '../../../src/catalog/search/createSearchIndex';
import { matchConditionName, toAskedWords } from '../../../src/catalog/search/exactMatches';
import { findNamedConditions } from '../../../src/catalog/search/namedConditions';
import { toNameKey } from '../../../src/catalog/search/nameKey';
import { titlesOf } from '../../../src/catalog/search/nameRows';
import { openSearchIndex } from '../../../src/catalog/search/openIndex';
import { createPartStore } from '../../../src/catalog/search/partStore';
import { type SearchAnswer, search } from '../../../src/catalog/search/search';
import { understand } from '../../../src/catalog/search/understand';
import { joinLookup, recordPartsOf } from '../../../src/catalog/search/wholeLookup';
import { readCases } from '../../fixtures/evaluation';
import { realCatalog } from '../../fixtures/realData';
import { realSearchIndex } from '../../fixtures/realSearch';

// Each query is asked of several indexes.
vi.setConfig({ testTimeout: 60_000 });

const lookup = createLookup(await realCatalog());
const guides = [{ title: 'Retry and back off', path: '/docs/retry-and-back-off/', description: 'When to repeat a failed API call.' }];
const queries = readCases('search.jsonl').map(({ query }) => String(query));

/** So small that the project's own data are cut into many parts. */
const small = { wholeBelow: 0, runLength: 100 };
const files = buildSearchFiles(lookup, guides, small);
const whole = await realSearchIndex();

const toText = (answer?: SearchAnswer) => JSON.stringify([answer?.total, answer?.results, answer?.missing]);

/** A browser that has the first file, and a way to fetch more. */
function aBrowser() {
  const store = createPartStore();
  const loaded: string[] = [];
  const load = (name: string) => {
    loaded.push(name);
    store.add(JSON.parse(files.find((file) => file.name === name)?.content ?? '{}'));
  };
  load('first');
  const first = store.read('first');
  if (!first) throw new Error('The first file holds no first part.');
  return { index: openSearchIndex(first, store.read), load, loaded };
}

/** Asks, loads what is missing and asks again until nothing is. */
function askUntilWhole(query: string, { index, load }: ReturnType<typeof aBrowser>): SearchAnswer[] {
  const answers = [search(query, index)];
  for (let last = answers[0]; last && last.missing.length > 0 && answers.length < 9; last = answers.at(-1)) {
    for (const name of last.missing) load(name);
    answers.push(search(query, index));
  }
  return answers;
}

describe('an index that is cut', () => {
  it('has many parts here', () => {
    for (const kind of ['names', 'slips', 'documents', 'postings', 'records']) {
      expect(files.filter(({ name }) => name.startsWith(`${kind}-`)).length, kind).toBeGreaterThan(1);
    }
  });

  it('answers as a whole one does', () => {
    const cut = createSearchIndex(lookup, guides, small);
    expect(queries.filter((query) => toText(search(query, cut)) !== toText(search(query, whole)))).toEqual([]);
  });

  it('answers so too when its parts come one after the other', () => {
    const browser = aBrowser();
    const some = queries.filter((_, position) => position % 5 === 0);
    const last = (query: string) => askUntilWhole(query, browser).at(-1);
    expect(some.filter((query) => toText(last(query)) !== toText(search(query, whole)))).toEqual([]);
  });

  it('keeps what stands first once names are known, where words or parts are still missing', () => {
    for (const query of ['429', '4xx', 'sportradar', 'sportradar 429', 'insufficient_credits']) {
      const answers = askUntilWhole(query, aBrowser());
      const firsts = answers.flatMap(({ missing, results: [first] }) =>
        first && !missing.some((name) => name.startsWith('names')) ? [first.document.path] : [],
      );
      expect(new Set(firsts).size, query).toBe(1);
    }
  });

  it('answers a code before anything else is loaded', () => {
    expect(search('429', aBrowser().index).results[0]?.document.path).toBe('/429/');
  });

  it('loads no text for what is found by its code, provider or identifier alone', () => {
    const browser = aBrowser();
    for (const query of ['429', '4xx', 'sportradar', 'sportradar 429']) askUntilWhole(query, browser);
    expect(browser.loaded.filter((name) => /^(?:text|postings|facts|records)/.test(name))).toEqual([]);
    expect(browser.loaded.length).toBeLessThan(files.length / 2);
  });

  it('holds no part twice and leaves none out', () => {
    const names = files.flatMap(({ content }) => Object.keys(JSON.parse(content)));
    expect(new Set(names).size).toBe(names.length);
    const read = createFileReader(files);
    const first = read('first');
    const facts = read('facts');
    if (!first || !facts) throw new Error('A head is missing.');
    expect(joinLookup(first, facts, recordPartsOf(first), read)).toEqual(lookup);
  });

  it('gives the records of a provider from its own parts', () => {
    const read = createFileReader(files);
    const first = read('first');
    const facts = read('facts');
    if (!first || !facts) throw new Error('A head is missing.');
    for (const { id } of lookup.providers) {
      const parts = recordPartsOf(first, new Set([id]));
      const own = joinLookup(first, facts, parts, read).conditions.filter(({ providerId }) => providerId === id);
      expect(own).toEqual(lookup.conditions.filter(({ providerId }) => providerId === id));
      expect(parts.length).toBeLessThan(recordPartsOf(first).length);
    }
  });
});

it('a site with few conditions has three files', () => {
  expect(buildSearchFiles(lookup, guides).map(({ name }) => name)).toEqual(['first', 'text', 'facts']);
});

it('finds the same names as a look at every condition does', () => {
  const { read, starts } = createSearchIndex(lookup, guides, small);
  const words = lookup.conditions
    .flatMap(({ bodyTexts, identifier, label }) => [label, identifier ?? '', ...bodyTexts.map(({ text }) => text)])
    .filter(Boolean);
  const slip = fc.tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom('', 'x', '_', ' ')).map(([word, at, by]) => {
    const place = at % word.length;
    return word.slice(0, place) + by + word.slice(place + 1);
  });
  fc.assert(
    fc.property(fc.oneof(slip, fc.constantFrom(...words, ...queries)), (query) => {
      const asked = toAskedWords(understand(query, whole.names));
      const found = findNamedConditions(asked, starts, read);
      lookup.conditions.forEach(({ bodyTexts, identifier, label }, position) => {
        const names = [...(identifier === null ? [] : [identifier]), ...bodyTexts.map(({ text }) => text)];
        const matches = [
          ...names.map((name) => matchConditionName(toNameKey(name), false, asked)),
          ...titlesOf(label).map((name) => matchConditionName(toNameKey(name), true, asked)),
        ];
        expect(
          matches.some((match) => match !== null && match === found.get(position)) ||
            (found.get(position) === undefined && matches.every((match) => match === null)),
        ).toBe(true);
      });
    }),
    { numRuns: 150 },
  );
});
