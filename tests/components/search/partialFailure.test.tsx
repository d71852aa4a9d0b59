import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLookup } from '../../../src/catalog/lookup/lookup';
import { buildSearchFiles } from '../../../src/catalog/search/buildFiles';
import { describeMissing } from '../../../src/catalog/search/missing';
import { PartFailed } from '../../../src/components/search/PartFailed';
import { SearchResults } from '../../../src/components/search/SearchResults';
import { realCatalog } from '../../fixtures/realData';
import { render } from '../../fixtures/render';

vi.mock('@generated/codebook/default/search-index.json', () => ({ default: { version: 'abcdef123456', baseUrl: '/kb/' } }));

const files = buildSearchFiles(createLookup(await realCatalog()), [], { wholeBelow: 0, runLength: 4000 });
let refused = /^$/;
let asked: string[] = [];

vi.stubGlobal('fetch', async (address: string) => {
  const [, name = ''] = /^\/kb\/search-index\/(.+)\.abcdef123456\.json$/.exec(address) ?? [];
  asked.push(name);
  const content = refused.test(name) ? undefined : files.find((file) => file.name === name)?.content;
  return new Response(content ?? '', { status: content ? 200 : 503 });
});

/** The store anew, as a page that was opened anew has it. */
async function openStore() {
  vi.resetModules();
  return import('../../../src/components/search/searcherStore');
}

beforeEach(() => {
  refused = /^$/;
  asked = [];
});

/** Asks until nothing is missing, or something cannot be loaded. */
async function ask(query: string, { getSearcher, loadMissing }: Awaited<ReturnType<typeof openStore>>) {
  for (let round = 0; round < 9; round += 1) {
    const answer = getSearcher()?.ask(query, 8);
    if (!answer || answer.missing.length === 0) return { answer, hasFailed: false };
    try {
      await loadMissing(answer.missing);
    } catch {
      const after = getSearcher()?.ask(query, 8);
      if (after?.missing.join() === answer.missing.join()) return { answer: after, hasFailed: true };
    }
  }
  throw new Error('Something is always missing.');
}

describe('where the texts cannot be loaded', () => {
  it('what is named exactly is found, and what is missing is said', async () => {
    const store = await openStore();
    refused = /^(?:text|postings)/;
    const { lookup } = await store.loadSearcher();
    const { answer, hasFailed } = await ask('insufficient_credits', store);
    expect([hasFailed, answer?.results[0]?.document.path]).toEqual([true, '/infoplug/402/#insufficient_credits']);
    expect(describeMissing(answer?.missing ?? [])).toBe('The texts could not be searched. What is listed was found by its code, provider or name.');
    const html = answer ? render(<SearchResults answer={answer} lookup={lookup} />) : '';
    expect(html).toContain('href="/infoplug/402/#insufficient_credits"');
    expect(html).not.toMatch(/No result|best first/);
  });

  it('they can be asked for again', async () => {
    const store = await openStore();
    refused = /^(?:text|postings)/;
    await store.loadSearcher();
    expect((await ask('why was my key refused', store)).hasFailed).toBe(true);
    refused = /^$/;
    const { answer, hasFailed } = await ask('why was my key refused', store);
    expect([hasFailed, (answer?.results.length ?? 0) > 0]).toEqual([false, true]);
  });
});

it('a first part that cannot be loaded fails the search, which can be loaded again', async () => {
  const store = await openStore();
  refused = /^first$/;
  await expect(store.loadSearcher()).rejects.toThrow('/kb/search-index/first.abcdef123456.json answered 503.');
  refused = /^$/;
  await expect(store.loadSearcher()).resolves.toHaveProperty('ask');
});

it('a part is fetched once, however often it is asked for', async () => {
  const store = await openStore();
  await Promise.all([store.loadSearcher(), store.loadSearcher()]);
  await Promise.all([ask('key expired', store), ask('key expired', store)]);
  expect(new Set(asked).size).toBe(asked.length);
});

it('whoever listens hears of parts that came', async () => {
  const store = await openStore();
  await store.loadSearcher();
  const before = store.getSearcher();
  let heard = 0;
  const stop = store.subscribe(() => {
    heard += 1;
  });
  await ask('sportradar 429', store);
  stop();
  expect([heard > 0, store.getSearcher() === before]).toEqual([true, false]);
});

it.each([
  [['names-3'], 'The names of conditions could not be searched. Results may be missing.'],
  [['documents-0'], 'Some results could not be loaded.'],
  [[], null],
] as const)('what lacks %j says so', (missing, sentence) => {
  expect(describeMissing(missing)).toBe(sentence);
});

it('what failed has a button that tries again', () => {
  expect(render(<PartFailed problem="Some results could not be loaded." onRetry={() => undefined} />)).toMatch(
    /role="alert">Some results could not be loaded\. <button type="button"[^>]*>Try again<\/button>/,
  );
});
