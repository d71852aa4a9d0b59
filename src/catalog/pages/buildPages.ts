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
  const { statusClasses, statusCodes, providers, entriesByProvider, situations } = catalog;
  return [
    homePage(catalog),
    codesPage(catalog),
    ...statusClasses.map((statusClass) => classPage(catalog, statusClass)),
    ...statusCodes.map((statusCode) => codePage(catalog, statusCode)),
    providersPage(catalog),
    ...providers.flatMap((provider) => [
      providerPage(catalog, provider),
      ...(entriesByProvider.get(provider.id) ?? []).map((entry) => entryPage(catalog, entry, provider)),
    ]),
    situationsPage(catalog),
    ...situations.map((situation) => situationPage(catalog, situation)),
    identifiersPage(catalog),
    comparePage(catalog),
    searchPage(catalog),
    diagnosePage(catalog),
    changesPage(catalog),
    goPage(catalog),
    sheetsPage(catalog),
    ...providers.map((provider) => providerSheetPage(catalog, provider)),
    codesSheetPage(catalog),
  ];
}
