import { describe, expect, it } from 'vitest';
import type { CodebookData } from '../../../data/codebookData';
import type { Edition } from '../../../data/schema/provider';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { momentOf } from '../../../src/catalog/dates';
import { aChange, aCondition, anEntry, aProvider, aSite, someData } from '../../fixtures/builders';
import { pageAt, pagesFrom } from '../../fixtures/pages';

const pages = await pagesFrom();
const changesOf = (change: Partial<CodebookData>) => createCatalog(someData(change), aSite).changes;

/** An edition that differs for some codes. */
function anEdition(id: string, date?: string, statusCodes: number[] = []): Edition {
  const differences = statusCodes.map((statusCode) => ({ statusCodes: [statusCode], text: `Differs at ${statusCode}.` }));
  return { id, title: `Page ${id}`, url: `https://acme.example/${id}`, summary: `What ${id} is.`, differences, ...(date ? { date } : {}) };
}

/** A provider whose editions all document the same conditions. */
function withEditions(...editions: Edition[]) {
  const condition = aCondition({ editions: editions.map(({ id }) => id) });
  return [aProvider({ editions, entries: [anEntry(429, condition), anEntry(503, condition)] })];
}

describe('a change of the data', () => {
  it('stands under its day and id, with named links to what it concerns', () => {
    expect(changesOf({ changes: [aChange({ paths: ['/acme/', '/acme/429/#too-fast', '/429/', '/acme/#editions'] })] })).toEqual([
      {
        id: '2026-11-20-first-data',
        date: '2026-11-20',
        title: 'First data',
        text: 'The first provider.',
        changeKind: 'codebook',
        path: '/changes/#2026-11-20-first-data',
        links: [
          { label: 'Acme', path: '/acme/' },
          { label: 'Acme 429: Too fast', path: '/acme/429/#too-fast' },
          { label: '429 Too Many Requests', path: '/429/' },
          { label: 'Acme', path: '/acme/#editions' },
        ],
        source: null,
      },
    ]);
  });

  it('keeps a link to a page that has no name', () => {
    expect(changesOf({ changes: [aChange({ paths: ['/gone/'] })] })[0]?.links).toEqual([{ label: '/gone/', path: '/gone/' }]);
  });
});

describe('a dated edition', () => {
  it('is a change of the page, with its source and the codes of which it says something else than the one before', () => {
    const providers = withEditions(
      anEdition('collected', '2024-01-01'),
      anEdition('second', '2024-02-01', [429]),
      anEdition('third', '2024-03-01', [429, 503]),
    );
    expect(changesOf({ providers })).toMatchObject([
      { id: 'acme-third', changeKind: 'edition', links: [{ path: '/acme/503/' }] },
      {
        id: 'acme-second',
        title: 'Acme: Page second',
        text: 'What second is.',
        links: [{ path: '/acme/429/' }],
        source: { title: 'Acme: Page second', url: 'https://acme.example/second' },
      },
    ]);
  });

  it('is none where it is the first, or the only one', () => {
    const providers = withEditions(anEdition('collected'), anEdition('copy', '2024-02-01', [429]));
    expect(changesOf({ providers })).toEqual([]);
  });

  it('leads to the editions of the provider where no code differs', () => {
    const providers = withEditions(anEdition('collected', '2024-01-01'), anEdition('second', '2024-02-01'));
    expect(changesOf({ providers })[0]?.links).toEqual([{ label: 'Acme', path: '/acme/#editions' }]);
  });
});

describe('the order of the changes', () => {
  it('is the newest first, with our own before an edition of the same moment, in the order of the file', () => {
    const providers = withEditions(
      anEdition('collected', '2024-01-01'),
      anEdition('late', '2026-11-20T23:00:00+03:00', [429]),
      anEdition('midnight', '2026-11-20', [503]),
      anEdition('old', '2025-01-01', [429]),
    );
    const changes = [aChange({ id: 'b' }), aChange({ id: 'a' })];
    expect(changesOf({ providers, changes }).map(({ id }) => id)).toEqual(['acme-late', '2026-11-20-b', '2026-11-20-a', 'acme-midnight', 'acme-old']);
  });
});

describe('the changes of the real data', () => {
  const { years } = pageAt(pages, 'changes', '/changes/');
  const changes = years.flatMap((year) => year.changes);

  it('come newest first', () => {
    const moments = changes.map(({ date }) => momentOf(date));
    expect(moments).toEqual([...moments].sort((a, b) => b - a));
  });

  it('have a fragment of their own, beside those of the years', () => {
    const ids = [...years.map(({ year }) => year), ...changes.map(({ id }) => id)];
    expect([new Set(ids).size, changes.length > 10]).toEqual([ids.length, true]);
  });

  it('tell of both kinds, each with a link', () => {
    expect([new Set(changes.map(({ changeKind }) => changeKind)), changes.filter(({ links }) => links.length === 0)]).toEqual([
      new Set(['codebook', 'edition']),
      [],
    ]);
  });

  it('say of version 7 of APITube that 204 went and two identifiers changed', () => {
    expect(changes.find(({ id }) => id === 'apitube-version-7')?.links.map(({ path }) => path)).toEqual(['/apitube/204/', '/apitube/400/', '/apitube/500/']);
  });

  it('stand on the home page, the newest three', () => {
    expect(pageAt(pages, 'home', '/').changes).toEqual(changes.slice(0, 3).map(({ date, title, path }) => ({ date, title, path })));
  });
});
