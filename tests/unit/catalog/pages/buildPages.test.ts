import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../../src/catalog/createCatalog';
import { type AnyPage, buildPages } from '../../../../src/catalog/pages/buildPages';
import { aSite } from '../../../fixtures/builders';
import { realData } from '../../../fixtures/realData';

const data = await realData();
const pages = buildPages(createCatalog(data, aSite));

/** The paths of the pages that break a rule. */
function pathsWhere(isBroken: (page: AnyPage) => boolean): string[] {
  return pages.filter(isBroken).map((page) => page.path);
}

/** How many things a page is about. */
function contentOf(page: AnyPage): number {
  switch (page.kind) {
    case 'home':
      return Math.min(page.providers.length, page.cells.length, page.situationGroups.length, page.codeGroups.length);
    case 'codes':
    case 'situations':
      return page.groups.length;
    case 'class':
      return page.codes.length;
    case 'code':
      return (page.registration ? 1 : 0) + page.uses.length + page.conditions.length;
    case 'providers':
      return page.providers.length;
    case 'provider':
      return page.entries.length;
    case 'entry':
      return page.conditions.length;
    case 'situation':
      return Math.min(page.clientSteps.length, page.retryRecipe.length);
    case 'identifiers':
      return Math.min(page.identifiers.length, page.bodyTexts.length);
    case 'compare':
      return page.cells.length;
    case 'changes':
      return page.years.length;
    case 'diagnose':
      return page.examples.length;
    case 'go':
      return page.providers.length;
    case 'sheets':
      return page.sheets.length;
    case 'providerSheet':
      return page.conditions.length;
    case 'codesSheet':
      return page.total;
    case 'search':
      return Math.min(page.statusClasses.length, page.providers.length, page.situations.length);
  }
}

describe('the pages of the real data', () => {
  it('are exactly those that the addresses promise: one for each class, number, provider, entry and situation, and the indexes', () => {
    const numbers = new Set([
      ...data.statusCodes.map(({ code }) => String(code)),
      ...data.unregisteredUses.flatMap(({ code }) => code ?? []),
      ...data.providers.flatMap(({ entries }) => entries.map(({ statusCode }) => String(statusCode))),
    ]);
    const promised = [
      ...[
        '/',
        '/codes/',
        '/providers/',
        '/situations/',
        '/identifiers/',
        '/compare/',
        '/search/',
        '/diagnose/',
        '/changes/',
        '/go/',
        '/sheets/',
        '/codes/sheet/',
      ],
      ...['/1xx/', '/2xx/', '/3xx/', '/4xx/', '/5xx/'],
      ...[...numbers].map((code) => `/${code}/`),
      ...data.providers.flatMap(({ id, entries }) => [`/${id}/`, `/${id}/sheet/`, ...entries.map(({ statusCode }) => `/${id}/${statusCode}/`)]),
      ...data.situations.map(({ id }) => `/situations/${id}/`),
    ];
    expect(pages.map((page) => page.path).sort()).toEqual(promised.sort());
  });

  it('have an address of their own', () => {
    expect(pathsWhere((page) => pages.find((other) => other.path === page.path) !== page)).toEqual([]);
  });

  it('have an address of the form that their kind promises', () => {
    const forms: Record<AnyPage['kind'], RegExp> = {
      home: /^\/$/,
      codes: /^\/codes\/$/,
      class: /^\/[1-5]xx\/$/,
      code: /^\/\d{3,4}\/$/,
      providers: /^\/providers\/$/,
      provider: /^\/[a-z][a-z0-9-]*\/$/,
      entry: /^\/[a-z][a-z0-9-]*\/\d{3}\/$/,
      situations: /^\/situations\/$/,
      situation: /^\/situations\/[a-z-]+\/$/,
      identifiers: /^\/identifiers\/$/,
      compare: /^\/compare\/$/,
      search: /^\/search\/$/,
      diagnose: /^\/diagnose\/$/,
      changes: /^\/changes\/$/,
      go: /^\/go\/$/,
      sheets: /^\/sheets\/$/,
      providerSheet: /^\/[a-z][a-z0-9-]*\/sheet\/$/,
      codesSheet: /^\/codes\/sheet\/$/,
    };
    expect(pathsWhere((page) => !forms[page.kind].test(page.path))).toEqual([]);
  });

  it('know their absolute address', () => {
    expect(pathsWhere((page) => page.url !== `https://codebook.example${page.path}`)).toEqual([]);
  });

  it('are about something', () => {
    expect(pathsWhere((page) => contentOf(page) === 0)).toEqual([]);
  });

  it('have a title of their own without Markdown', () => {
    const titles = pages.map(({ frame }) => frame.title);
    expect(pathsWhere(({ frame: { title } }) => !title.trim() || /`|\]\(/.test(title) || titles.indexOf(title) !== titles.lastIndexOf(title))).toEqual([]);
  });

  it('have a description of at most 160 characters without Markdown', () => {
    expect(pathsWhere(({ frame: { description } }) => !description.trim() || description.length > 160 || /`|\]\(/.test(description))).toEqual([]);
  });

  it('end their breadcrumbs with themselves', () => {
    expect(pathsWhere(({ kind, path: own, frame }) => kind !== 'home' && frame.breadcrumbs.at(-1)?.path !== own)).toEqual([]);
  });

  it('have sections with an id of their own in the page', () => {
    expect(pathsWhere(({ frame: { sections } }) => new Set(sections.map(({ id }) => id)).size < sections.length)).toEqual([]);
  });

  it('are plain JSON, so that props and data file are one and the same', () => {
    expect(JSON.parse(JSON.stringify(pages))).toStrictEqual(pages);
  });
});
