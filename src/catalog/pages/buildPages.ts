import type { Catalog } from '../catalog';
import { type ChangesPage, changesPage } from './changesPage';
import { type ClassPage, classPage } from './classPage';
import { type CodePage, codePage } from './codePage';
import { type CodesPage, codesPage } from './codesPage';
import { type CodesSheetPage, codesSheetPage } from './codesSheetPage';
import { type ComparePage, comparePage } from './comparePage';
import { type DiagnosePage, diagnosePage } from './diagnosePage';
import { type EntryPage, entryPage } from './entryPage';
import { type GoPage, goPage } from './goPage';
import { type HomePage, homePage } from './homePage';
import { type IdentifiersPage, identifiersPage } from './identifiersPage';
import { type ProviderPage, providerPage } from './providerPage';
import { type ProviderSheetPage, providerSheetPage } from './providerSheetPage';
import { type ProvidersPage, providersPage } from './providersPage';
import { type SearchPage, searchPage } from './searchPage';
import { type SheetsPage, sheetsPage } from './sheetsPage';
import { type SituationPage, type SituationsPage, situationPage, situationsPage } from './situationPages';

/** A page of the site, told apart by `kind`. */
export type AnyPage =
  | HomePage
  | CodesPage
  | ClassPage
  | CodePage
  | ProvidersPage
  | ProviderPage
  | EntryPage
  | SituationsPage
  | SituationPage
  | IdentifiersPage
  | ComparePage
  | SearchPage
  | DiagnosePage
  | ChangesPage
  | GoPage
  | SheetsPage
  | ProviderSheetPage
  | CodesSheetPage;

/** Every page that is drawn from the catalog. */
export function buildPages(catalog: Catalog): AnyPage[] {
  return [...eachPage(catalog)];
}

/** The same one by one, for whoever needs not all of them at once. */
export function* eachPage(catalog: Catalog): Generator<AnyPage> {
  for (const build of eachBuilder(catalog)) yield build();
}

/** What builds each page, in the order of the pages, for whoever builds some of them. */
export function* eachBuilder(catalog: Catalog): Generator<() => AnyPage> {
  const { statusClasses, statusCodes, providers, entriesByProvider, situations } = catalog;
  yield () => homePage(catalog);
  yield () => codesPage(catalog);
  for (const statusClass of statusClasses) yield () => classPage(catalog, statusClass);
  for (const statusCode of statusCodes) yield () => codePage(catalog, statusCode);
  yield () => providersPage(catalog);
  for (const provider of providers) {
    yield () => providerPage(catalog, provider);
    for (const entry of entriesByProvider.get(provider.id) ?? []) yield () => entryPage(catalog, entry, provider);
  }
  yield () => situationsPage(catalog);
  for (const situation of situations) yield () => situationPage(catalog, situation);
  for (const build of [identifiersPage, comparePage, searchPage, diagnosePage, changesPage, goPage, sheetsPage]) yield () => build(catalog);
  for (const provider of providers) yield () => providerSheetPage(catalog, provider);
  yield () => codesSheetPage(catalog);
}
