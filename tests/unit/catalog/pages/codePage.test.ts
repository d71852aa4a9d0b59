import { describe, expect, it } from 'vitest';
import type { CodebookData } from '../../../../data/codebookData';
import { createCatalog } from '../../../../src/catalog/createCatalog';
import { buildPages } from '../../../../src/catalog/pages/buildPages';
import { aCondition, aConstantLibrary, anEntry, aProvider, aSite, aSituation, aStatusCode, aUse, someData } from '../../../fixtures/builders';
import { pageAt } from '../../../fixtures/pages';

function codePageOf(code: string, change: Partial<CodebookData>) {
  return pageAt(buildPages(createCatalog(someData(change), aSite)), 'code', `/${code}/`);
}

const quota = aCondition({ label: 'Quota', situation: 'quota-used-up' });
const zeta = aProvider({ id: 'zeta', name: 'Zeta', entries: [anEntry(403)] });

describe('the page of a status code', () => {
  it("holds every provider's conditions under this number", () => {
    const page = codePageOf('429', { providers: [aProvider({ entries: [anEntry(429, aCondition(), quota)] }), zeta] });
    expect(page.conditions.map(({ providerName, label }) => [providerName, label])).toEqual([
      ['Acme', 'Too fast'],
      ['Acme', 'Quota'],
    ]);
  });

  it('shows under which other numbers the same situation is met', () => {
    const situations = [aSituation({ id: 'quota-used-up', name: 'Quota used up' }), aSituation()];
    const page = codePageOf('429', { situations, providers: [aProvider({ entries: [anEntry(429, aCondition(), quota)] }), zeta] });
    expect(page.otherNumbers.map(({ situation, cells }) => [situation.path, cells.map(({ path }) => path)])).toEqual([
      ['/situations/rate-limited/', ['/zeta/403/#too-fast']],
    ]);
  });

  it('shows an unregistered use beside the registration', () => {
    const page = codePageOf('429', { unregisteredUses: [aUse({ code: '429', name: 'Enhance Your Calm', emitter: 'Old API' })] });
    expect([page.title, page.registration?.reasonPhrase, page.uses.map(({ name }) => name)]).toEqual([
      'Too Many Requests',
      'Too Many Requests',
      ['Enhance Your Calm'],
    ]);
  });

  it('names each source once, those of the registration first', () => {
    const sources = [{ title: 'RFC', url: 'https://rfc.example/' }];
    const page = codePageOf('429', {
      statusCodes: [aStatusCode({ sources })],
      unregisteredUses: [aUse({ code: '429', sources: [{ title: 'Manual', url: 'https://manual.example/' }, ...sources] })],
    });
    expect(page.sources.map(({ title }) => title)).toEqual(['RFC', 'Manual']);
  });

  it('has no class for a number outside 100 to 599', () => {
    const page = codePageOf('783', { unregisteredUses: [aUse({ code: '783' })] });
    expect([page.statusClass, page.frame.breadcrumbs.map(({ path }) => path)]).toEqual([null, ['/codes/', '/783/']]);
  });

  it('names the constants of libraries before the specification, and nothing where no library names the code', () => {
    const constants = [aConstantLibrary({ names: { 429: 'StatusTooManyRequests' } })];
    const [named, unnamed] = [codePageOf('429', { constants }), codePageOf('499', { constants })];
    expect(named.constants.map(({ expressions }) => expressions.map(({ code }) => code))).toEqual([['http.StatusTooManyRequests']]);
    expect(named.frame.sections.map(({ id }) => id).filter((id) => ['constants', 'specification'].includes(id))).toEqual(['constants', 'specification']);
    expect([unnamed.constants, unnamed.frame.sections.some(({ id }) => id === 'constants')]).toEqual([[], false]);
  });

  it('has only sections that hold something', () => {
    const page = codePageOf('499', { unregisteredUses: [aUse()] });
    expect(page.frame.sections.map(({ id }) => id)).toEqual(['unregistered-uses', 'sources']);
  });
});
