import { describe, expect, it } from 'vitest';
import { galleryPage } from '../../../../src/catalog/pages/galleryPage';
import { aSite, someData } from '../../../fixtures/builders';
import { realGallery } from '../../../fixtures/gallery';
import { pagesFrom } from '../../../fixtures/pages';

/** Every address of ours that the record names. */
function pathsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pathsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (/^(path|\w+Path)$/.test(key) && typeof item === 'string' ? [item] : pathsIn(item)));
}

const page = await realGallery();
const pages = await pagesFrom();

describe('the gallery', () => {
  const { codes, conditions, tables, tools } = page;

  it('can travel to a page as it is', () => {
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });

  it('is no load for the build', () => {
    expect(JSON.stringify(page).length).toBeLessThan(1_000_000);
  });

  it('leads only to pages that exist', () => {
    const known = new Set(pages.map(({ path }) => path));
    const own = [...pathsIn(codes), ...pathsIn(conditions), ...pathsIn(tables)].map((path) => path.replace(/[#?].*$/, ''));
    const isOfCondition = (path: string) => known.has(path.replace(/[^/]+\/$/, ''));
    expect([...new Set(own)].filter((path) => !known.has(path) && !isOfCondition(path))).toEqual([]);
  });

  it('has every one who can act, every advice and every word on billing', () => {
    expect(conditions.actors.map(({ actor }) => actor)).toEqual(['caller', 'accountOwner', 'provider']);
    expect(conditions.retries.map(({ retry }) => retry.advice)).toEqual(['never', 'afterFix', 'afterDelay', 'backoff']);
    expect(conditions.billed.map(({ billed }) => billed)).toEqual([true, false, null]);
  });

  it('has what is long, what has no break and what runs from right to left', () => {
    expect(conditions.long.label).toMatch(/^\S{60}$/);
    expect(conditions.long.meaning).toHaveLength(400);
    expect(conditions.rightToLeft.label).toMatch(/\p{Script=Hebrew}/u);
    expect(conditions.rightToLeft.meaning).toMatch(/\p{Script=Arabic}/u);
  });

  it('has forty conditions of one code, each with a fragment and an address of its own', () => {
    expect(new Set(conditions.many.map(({ id }) => id)).size).toBe(40);
    expect(new Set(conditions.many.map(({ statusCode, provider }) => `${provider.id} ${statusCode}`)).size).toBe(1);
    expect(new Set(tables.many.map(({ path }) => path)).size).toBe(40);
    expect(new Set(tables.few.map(({ path }) => path)).size).toBe(tables.few.length);
  });

  it('has registered and unregistered numbers, and one that is no status code', () => {
    expect(new Set(codes.map(({ registration }) => registration?.state ?? null))).toEqual(new Set(['registered', 'temporary', 'unused', 'obsoleted', null]));
    expect(codes.some(({ uses }) => uses.length === 1)).toBe(true);
    expect(codes.some(({ registration, uses }) => !registration && uses.length > 1)).toBe(true);
    expect(codes.some(({ code }) => !/^[1-5]\d\d$/.test(code))).toBe(true);
  });

  it('has every table', () => {
    expect(Object.entries(tables).filter(([, value]) => value === null || (Array.isArray(value) && value.length === 0))).toEqual([]);
    expect(tables.entryWithTimeline?.timeline?.dated).not.toEqual([]);
    expect(tables.entryWithTimeline?.timeline?.undated).not.toEqual([]);
    expect(tables.compared.map(({ cells, kind }) => [kind, Object.keys(cells).length])).toEqual([
      ['code', 3],
      ['situation', 3],
    ]);
  });

  it('has what a number shows below its answer, and the pieces of sheets', () => {
    const { code, codesSheet, map, providerSheet, stepCode } = page.pieces;
    expect(code?.exchange?.note).toEqual(expect.any(String));
    expect([code?.constants.length, code?.lookAlikes.length]).not.toContain(0);
    expect([stepCode.length, map.providers.length, providerSheet?.conditions.length, codesSheet.groups.length]).toEqual([3, 3, 4, 5]);
  });

  it('has what the tools find, and what they say where they find nothing', () => {
    const { diagnosis, go, search } = tools;
    expect(search.some.results).not.toEqual([]);
    expect(search.unknownCode.understanding).toMatchObject({ code: expect.stringMatching(/^4\d\d$/), isKnownCode: false });
    expect(search.nothing.results).toEqual([]);
    expect(diagnosis.answer.matches[0]?.path).toContain(`/${conditions.plain.provider.id}/${conditions.plain.statusCode}/`);
    expect(go.map(({ answer }) => [answer.isCertain, answer.isBestClear, answer.nearest.length > 0])).toEqual([
      [false, true, true],
      [false, false, true],
      [false, false, false],
    ]);
  });
});

describe('the gallery of other data', () => {
  it('is drawn up from a single condition', async () => {
    const page = await realGallery(someData());
    expect([page.conditions.many.length, page.tables.editionMatrix, page.tables.compared.length]).toEqual([40, null, 2]);
  });

  it('is of the first providers, however many there are', async () => {
    const providers = someData().providers.flatMap((provider) => Array.from({ length: 60 }, (_, index) => ({ ...provider, id: `${provider.id}-${index}` })));
    const [few, many] = await Promise.all([providers.slice(0, 30), providers].map((some) => realGallery({ ...someData(), providers: some })));
    expect(many).toEqual(few);
  });

  it('is left out where there is no condition', () => {
    expect(galleryPage({ ...someData(), providers: [] }, aSite)).toBeNull();
  });
});
