import { type ComponentType, createElement, type ReactNode } from 'react';
import type { AnyPage } from '../catalog/pages/buildPages';
import { isPageKind } from '../catalog/pages/isPage';

type Kind = AnyPage['kind'];
type PageOf<Each extends Kind> = Extract<AnyPage, { kind: Each }>;
/** Draws a page of its kind, and nothing for a page of another. */
type Draw = (page: AnyPage) => ReactNode;

/** Each kind of page is a file of its own in the browser, called `page-` and the kind: the page's HTML names it (`src/plugins/codebook/html`). */
const loaders: Record<Kind, () => Promise<Draw>> = {
  home: () => load('home', import(/* webpackChunkName: "page-home" */ './HomePage')),
  codes: () => load('codes', import(/* webpackChunkName: "page-codes" */ './CodesPage')),
  class: () => load('class', import(/* webpackChunkName: "page-class" */ './ClassPage')),
  code: () => load('code', import(/* webpackChunkName: "page-code" */ './CodePage')),
  providers: () => load('providers', import(/* webpackChunkName: "page-providers" */ './ProvidersPage')),
  provider: () => load('provider', import(/* webpackChunkName: "page-provider" */ './ProviderPage')),
  entry: () => load('entry', import(/* webpackChunkName: "page-entry" */ './EntryPage')),
  situations: () => load('situations', import(/* webpackChunkName: "page-situations" */ './SituationsPage')),
  situation: () => load('situation', import(/* webpackChunkName: "page-situation" */ './SituationPage')),
  identifiers: () => load('identifiers', import(/* webpackChunkName: "page-identifiers" */ './IdentifiersPage')),
  compare: () => load('compare', import(/* webpackChunkName: "page-compare" */ './ComparePage')),
  search: () => load('search', import(/* webpackChunkName: "page-search" */ './SearchPage')),
  diagnose: () => load('diagnose', import(/* webpackChunkName: "page-diagnose" */ './DiagnosePage')),
  changes: () => load('changes', import(/* webpackChunkName: "page-changes" */ './ChangesPage')),
  go: () => load('go', import(/* webpackChunkName: "page-go" */ './GoPage')),
  sheets: () => load('sheets', import(/* webpackChunkName: "page-sheets" */ './SheetsPage')),
  providerSheet: () => load('providerSheet', import(/* webpackChunkName: "page-providerSheet" */ './ProviderSheetPage')),
  codesSheet: () => load('codesSheet', import(/* webpackChunkName: "page-codesSheet" */ './CodesSheetPage')),
};

const loaded = new Map<Kind, Draw>();

/** Loads what draws a kind of page, once. @throws Error where its file is not there (any more) */
export async function loadPageComponent(kind: Kind): Promise<void> {
  if (!loaded.has(kind)) loaded.set(kind, await loaders[kind]());
}

/** Loads what draws every kind of page, as the rendering of the site needs it. */
export async function loadPageComponents(): Promise<void> {
  const kinds: string[] = Object.keys(loaders);
  await Promise.all(kinds.filter(isPageKind).map(loadPageComponent));
}

/** Draws a page; null while what draws its kind is not loaded. */
export function drawPage(page: AnyPage): ReactNode {
  return loaded.get(page.kind)?.(page) ?? null;
}

async function load<Each extends Kind>(kind: Each, module: Promise<{ default: ComponentType<{ page: PageOf<Each> }> }>): Promise<Draw> {
  const { default: Component } = await module;
  return (page) => (isOfKind(page, kind) ? createElement(Component, { page, key: page.path }) : null);
}

function isOfKind<Each extends Kind>(page: AnyPage, kind: Each): page is PageOf<Each> {
  return page.kind === kind;
}
