import { describe, expect, it } from 'vitest';
import type { CodebookData } from '../../../../data/codebookData';
import { createCatalog } from '../../../../src/catalog/createCatalog';
import { buildPages } from '../../../../src/catalog/pages/buildPages';
import { aCondition, aConstantLibrary, anEntry, anExchange, aProvider, aSite, aSituation, aStatusCode, aUse, someData } from '../../../fixtures/builders';
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

  it('shows the example exchange of its number, and null where there is none', () => {
    const exchange = anExchange({ note: 'Wait 30 seconds.' });
    expect([codePageOf('429', { exchanges: { 429: exchange } }).exchange, codePageOf('429', {}).exchange]).toEqual([exchange, null]);
  });

  it('leaves the messages of the exchange as they are: they are no Markdown', () => {
    const exchange = anExchange({ note: 'See [503](/503/).' });
    const texts = Object.keys(codePageOf('429', { exchanges: { 429: exchange } }).markup);
    expect([texts.includes(exchange.request), texts.includes(exchange.response), texts.includes('See [503](/503/).')]).toEqual([false, false, true]);
  });

  it('names its look-alikes and leads to them', () => {
    const lookAlikes = { 429: [{ code: 499, text: 'You ended it.' }] };
    expect(codePageOf('429', { lookAlikes }).lookAlikes).toEqual([{ code: '499', title: 'Client Closed Request', path: '/499/', text: 'You ended it.' }]);
  });

  const paymentDue = aSituation({ id: 'payment-due', name: 'Payment due', usualCodes: [429] });
  const elsewhere = aSituation({ id: 'moved', name: 'Moved', usualCodes: [301] });

  it('shows the situations of its conditions, then those whose usual code it is', () => {
    const page = codePageOf('429', { situations: [paymentDue, elsewhere, aSituation()] });
    expect(page.situations.map(({ id, path }) => [id, path])).toEqual([
      ['rate-limited', '/situations/rate-limited/'],
      ['payment-due', '/situations/payment-due/'],
    ]);
  });

  it('shows the situations whose usual code it is where no provider uses it', () => {
    const situations = [paymentDue, aSituation({ usualCodes: [503] })];
    expect(codePageOf('429', { situations, providers: [zeta] }).situations).toEqual([
      { id: 'payment-due', name: 'Payment due', path: '/situations/payment-due/', sentence: paymentDue.sentence },
    ]);
  });

  it('orders its sections as the page does', () => {
    const change = { exchanges: { 429: anExchange() }, providers: [aProvider(), zeta] };
    expect(codePageOf('429', change).frame.sections.map(({ id }) => id)).toEqual([
      ...['what-to-do', 'look-alikes', 'example', 'providers', 'other-numbers', 'situations', 'constants', 'specification', 'sources'],
    ]);
  });
});
