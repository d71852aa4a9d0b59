import fc from 'fast-check';
import type { CodebookData, Provider } from '../../../data/codebookData';
import { DataError } from '../../../data/problems';
import { readData } from '../../../data/readData';
import type { ConditionData, EntryData } from '../../../data/schema/condition';
import { isAnswered } from '../../../src/catalog/addresses/addressBook';
import { createAddresses } from '../../../src/catalog/addresses/createAddresses';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { createLookup } from '../../../src/catalog/lookup/lookup';
import { type AnyPage, buildPages } from '../../../src/catalog/pages/buildPages';
import { createSearchIndex } from '../../../src/catalog/search/createSearchIndex';
import { search } from '../../../src/catalog/search/search';
import { wholeSets } from '../../../src/catalog/wholeSets';
import { assertFiles } from '../../../src/plugins/codebook/checkFiles';
import { toFileName, toPageFileName } from '../../../src/plugins/codebook/fileNames';
import type { Site } from '../../../src/plugins/codebook/loadSite';
import { keepInMemory } from '../../../src/plugins/codebook/publishedPage';
import { buildPageTwins, buildTwins, toJsonFile } from '../../../src/plugins/codebook/twins/buildTwins';
import { buildJsonFiles } from '../../../src/plugins/codebook/twins/json';
import { anyMarkdown, anyWords } from '../../fixtures/anyMarkdown';
import { aChange, aCondition, aProvider, aSite, aSituation, aStatement, aUse, someData } from '../../fixtures/builders';
import { createMemorySource, toFiles } from '../../fixtures/memorySource';
import { defineTarget } from '../target';

/** Most texts are plain; a few hold everything that Markdown has, which takes its time to read. */
const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Too many calls came.', 'Wait one second, then repeat.', 'Not documented.') },
  { weight: 1, arbitrary: anyMarkdown },
);
const basis = fc.constantFrom('documented' as const, 'standard' as const, 'editorial' as const);
const statement = fc.record({ text: anyText, basis });
/** What needs no source outside of a condition. */
const advice = anyText.map(aStatement);
const statements = fc.array(statement, { minLength: 1, maxLength: 2 });
/** What an identifier may be made of, as published. */
const token = fc.stringMatching(/^[A-Za-z0-9_.#%@&+éß中~()'![\]{}$^`;,=-]{1,10}$/);

const condition: fc.Arbitrary<ConditionData> = fc
  .record(
    {
      label: anyWords,
      identifier: fc.record({ value: token, field: anyWords }, { requiredKeys: ['value'] }),
      bodyTexts: fc.array(fc.record({ field: anyWords, text: anyWords }), { minLength: 1, maxLength: 2 }),
      situation: fc.constantFrom('rate-limited', 'all-well'),
      meaning: statement,
      causes: statements,
      steps: statements,
      actor: fc.constantFrom('caller' as const, 'accountOwner' as const, 'provider' as const).map((who) => ({ who, basis: 'editorial' as const })),
      retry: fc.record(
        { advice: fc.constantFrom('never' as const, 'afterFix' as const, 'afterDelay' as const, 'backoff' as const), basis, note: anyText },
        { requiredKeys: ['advice', 'basis'] },
      ),
      billed: fc.boolean(),
      billingNote: statement,
      escalateWith: fc.array(anyText, { minLength: 1, maxLength: 2 }),
      notThisOneIf: anyText.map((text) => [{ text }]),
      notes: statements,
      editions: fc.subarray(['collected', 'version-2'], { minLength: 1 }),
    },
    { requiredKeys: ['label', 'situation', 'meaning', 'causes', 'steps', 'actor', 'retry', 'editions'] },
  )
  .map(aCondition);

const entry: fc.Arbitrary<EntryData> = fc
  .record({
    statusCode: fc.constantFrom(100, 200, 404, 429, 467, 500, 596, 999),
    conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
    question: anyText,
    notes: fc.option(statements, { nil: undefined }),
  })
  .map(({ conditions, notes, question, statusCode }) => ({
    statusCode,
    conditions,
    ...(conditions.length > 1 ? { question } : {}),
    ...(notes ? { notes } : {}),
  }));

const provider = fc.record({
  name: anyWords,
  aliases: fc.array(anyWords, { maxLength: 1 }),
  summary: anyText,
  entries: fc.uniqueArray(entry, { minLength: 1, maxLength: 3, selector: ({ statusCode }) => statusCode }),
  billing: fc.array(advice, { maxLength: 1 }),
  oddities: fc.array(advice, { maxLength: 1 }),
  isDated: fc.boolean(),
  difference: anyText,
});
type Drawn = typeof provider extends fc.Arbitrary<infer Value> ? Value : never;

const ids = ['acme', 'bolt', 'cirrus'];

/** The conditions with ids that no two of a provider share, as a rule of the data asks. */
function withOwnIds(entry: EntryData): EntryData {
  const conditions = entry.conditions.map((own, place) => ({
    ...own,
    label: `${own.label} a${place}`,
    ...(own.identifier ? { identifier: { ...own.identifier, value: `${own.identifier.value}-${entry.statusCode}-${place}` } } : {}),
  }));
  return { ...entry, conditions };
}

function toProvider({ difference, isDated, ...own }: Drawn, index: number): Provider {
  const collected = aProvider().editions;
  const codes = own.entries.map(({ statusCode }) => statusCode);
  return aProvider({
    ...own,
    id: ids[index] ?? 'acme',
    name: `${own.name} ${index}`,
    aliases: own.aliases.map((alias) => `Alias ${index} ${alias}`),
    entries: own.entries.map(withOwnIds),
    editions: [
      ...collected,
      {
        id: 'version-2',
        title: own.name,
        url: 'https://docs.acme.example/2',
        summary: own.summary,
        differences: [{ statusCodes: codes.slice(0, 1), text: difference }],
        ...(isDated ? { date: '2026-01-31' } : {}),
      },
    ],
  });
}

interface Case {
  providers: Drawn[];
  words: string;
  text: string;
  baseUrl: string;
}

function toData({ providers, text, words }: Case): CodebookData {
  return someData({
    providers: providers.map(toProvider),
    situations: [
      aSituation({ name: words, sentence: text, neighbours: [{ situation: 'all-well', difference: text }] }),
      aSituation({ id: 'all-well', name: 'All well', group: 'resource', sentence: text, entrance: 'All is well' }),
    ],
    unregisteredUses: [aUse({ name: words, emitter: words, meaning: text }), aUse({ code: '900', name: words })],
    changes: [aChange({ title: words, text })],
  });
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  providers: fc.array(provider, { minLength: 1, maxLength: 3 }),
  words: anyWords,
  text: anyMarkdown,
  baseUrl: fc.constantFrom('/', '/kb/'),
});

/** The whole site that data give. Skips the case where a rule refuses the data. */
async function siteOf(drawn: Case): Promise<Site> {
  const data = await accepted(toData(drawn));
  if (data === null) throw new fc.PreconditionFailure();
  const catalog = createCatalog(data, { ...aSite, baseUrl: drawn.baseUrl });
  const pages = buildPages(catalog).map(keepInMemory);
  const places = [...pages, ...wholeSets.map(({ path }) => ({ path, fragments: [] }))];
  const addresses = createAddresses({ catalog, places, redirects: data.redirects, ledger: [] });
  return { catalog, pages, guides: [], addresses, ledger: [] };
}

/** Data that the checks let through become pages and an index: nothing throws, no id stands twice, and every link has its page. */
export const catalog = defineTarget<Case>({
  name: 'catalog',
  cases: 60,
  arbitrary: anyCase,
  async check(drawn) {
    const { addresses, catalog: joined, pages } = await siteOf(drawn);
    const files = [...pages.map(toJsonFile), ...buildJsonFiles(joined, [])];
    assertFiles([...files.map(({ path }) => path), ...pages.map(({ path }) => toPageFileName(path))]);
    assertOnce(
      'path',
      pages.map(({ path }) => path),
    );
    const fileNames = new Set(files.map(({ path }) => path));
    for (const published of pages) {
      assertOnce(`section of ${published.path}`, published.fragments);
      const page = published.read();
      for (const link of pathsIn(page)) {
        const isElsewhere = link.startsWith('/docs/') || link.includes('?') || fileNames.has(toFileName(link));
        if (!isElsewhere && !isAnswered(addresses.book, link)) throw new Error(`${page.path} links to ${link}, which is nothing.`);
      }
    }
    const index = createSearchIndex(createLookup(joined), []);
    for (const { label } of joined.conditions) search(label, index);
  },
});

/** The same data become files for programs: nothing throws, none takes the place of another, and none is empty. */
export const twins = defineTarget<Case>({
  name: 'twins',
  cases: 15,
  arbitrary: anyCase,
  async check(drawn) {
    const whole = await siteOf(drawn);
    const files = [...buildTwins(whole), ...buildPageTwins(whole)];
    assertFiles(files.map(({ path }) => path));
    const empty = files.find(({ content }) => [...content].length === 0);
    if (empty) throw new Error(`${empty.path} is empty.`);
  },
});

/** The data as they are loaded; null where a rule refuses them. */
async function accepted(data: CodebookData): Promise<CodebookData | null> {
  try {
    return await readData(createMemorySource(toFiles(data)));
  } catch (error) {
    if (error instanceof DataError) return null;
    throw error;
  }
}

function assertOnce(what: string, values: readonly string[]): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) throw new Error(`The ${what} ${value} twice.`);
    seen.add(value);
  }
}

/** Every address of ours that a page's record names. */
function pathsIn(page: AnyPage): Set<string> {
  const found = new Set<string>();
  collect(page, '', found);
  return found;
}

function collect(value: unknown, key: string, found: Set<string>): void {
  if (typeof value === 'string') {
    if (/path$/i.test(key) && value.startsWith('/')) found.add(value);
  } else if (Array.isArray(value)) for (const item of value) collect(item, key, found);
  else if (typeof value === 'object' && value !== null) for (const [name, item] of Object.entries(value)) collect(item, name, found);
}
