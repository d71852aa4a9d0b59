import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../../src/catalog/createCatalog';
import { buildPages } from '../../../../src/catalog/pages/buildPages';
import { aCondition, anEntry, aProvider, aSite, aStatusCode, someData } from '../../../fixtures/builders';
import { pageAt, pagesFrom } from '../../../fixtures/pages';
import { realCatalog } from '../../../fixtures/realData';

const catalog = await realCatalog();
const pages = await pagesFrom();
const codesSheet = pageAt(pages, 'codesSheet', '/codes/sheet/');

function sheetOf(provider = aProvider()) {
  return pageAt(buildPages(createCatalog(someData({ providers: [provider] }), aSite)), 'providerSheet', '/acme/sheet/');
}

describe('the list of sheets', () => {
  it('leads to every sheet that there is', () => {
    const sheets = pages.filter(({ kind }) => kind === 'providerSheet' || kind === 'codesSheet').map(({ path }) => path);
    expect(
      pageAt(pages, 'sheets', '/sheets/')
        .sheets.map(({ path }) => path)
        .sort(),
    ).toEqual(sheets.sort());
  });
});

describe('the sheet of a provider', () => {
  it.each(catalog.providers.map(({ id }) => id))('%s holds every condition of the collected edition once, and counts the others', (id) => {
    const all = catalog.conditions.filter(({ provider }) => provider.id === id);
    const collected = all.filter(({ isInCollectedEdition }) => isInCollectedEdition);
    const sheet = pageAt(pages, 'providerSheet', `/${id}/sheet/`);
    expect(sheet.conditions.map(({ path }) => path)).toEqual(collected.map(({ path }) => path));
    expect(sheet.omitted).toBe(all.length - collected.length);
  });

  it('leaves out what only another edition documents', () => {
    const { editions } = aProvider();
    const later = editions.map((edition) => ({ ...edition, id: 'later' }));
    const entry = anEntry(429, aCondition(), aCondition({ label: 'Too many', editions: ['later'] }));
    const { conditions, omitted } = sheetOf(aProvider({ editions: [...editions, ...later], entries: [entry] }));
    expect([conditions.map(({ label }) => label), omitted]).toEqual([['Too fast'], 1]);
  });

  it('says each form of the credential once, as a request carries it', () => {
    const statement = { text: 'The key.', basis: 'documented' as const };
    const credentials = [
      { location: 'header' as const, name: 'x-api-key', statement },
      { location: 'header' as const, name: 'Authorization', scheme: 'Bearer', statement },
      { location: 'query' as const, name: 'api_key', statement },
      { location: 'query' as const, name: 'api_key', statement },
    ];
    expect(sheetOf(aProvider({ credentials })).facts.credentials).toEqual(['x-api-key: <key>', 'Authorization: Bearer <key>', '?api_key=<key>']);
  });

  it('has first steps for every provider that there is', () => {
    expect(pages.flatMap((page) => (page.kind === 'providerSheet' && !page.layout.hasFirstSteps ? [page.path] : []))).toEqual([]);
  });
});

describe('the sheet of the registered codes', () => {
  it('holds each of them once, by class', () => {
    const registered = catalog.statusCodes.filter(({ registration }) => registration !== null).map(({ code }) => code);
    const shown = codesSheet.groups.flatMap(({ codes }) => codes.map(({ code }) => code));
    expect([shown, codesSheet.total]).toEqual([registered, registered.length]);
    expect(codesSheet.groups.flatMap(({ codes, statusClass }) => codes.filter(({ code }) => code.charAt(0) !== statusClass.id.charAt(0)))).toEqual([]);
  });

  it('names the header fields that have a requirement level, those of the response first', () => {
    const field = { name: 'Allow', direction: 'response' as const, level: 'MUST' as const, text: 'What it takes.' };
    const headerFields = [
      { ...field, name: 'Expect', direction: 'request' as const },
      { ...field, name: 'Accept', direction: 'request' as const, level: 'MAY' as const },
      { ...field, name: 'Date', level: 'none' as const },
      field,
    ];
    const made = buildPages(createCatalog(someData({ statusCodes: [aStatusCode({ headerFields })] }), aSite));
    expect(pageAt(made, 'codesSheet', '/codes/sheet/').groups[0]?.codes[0]?.headerFields.map(({ name }) => name)).toEqual(['Allow', 'Expect']);
  });

  it('says who acts only where the standard says whether to repeat', () => {
    const codes = codesSheet.groups.flatMap((group) => group.codes);
    const adviceOf = (code: string) => codes.filter((each) => each.code === code).map(({ actor, retryAdvice }) => [actor, retryAdvice]);
    expect([adviceOf('200'), adviceOf('429')]).toEqual([[[null, null]], [['caller', 'backoff']]]);
  });
});
