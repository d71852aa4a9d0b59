import type { Catalog } from './catalog';
import { limits } from './limits';
import { classPath, pagePaths, providerPath, situationPath } from './permalinks';
import type { EntryRecord, ProviderRecord, StatusCodeRecord } from './records';
import { rememberEach } from './remember';
import type { SidebarItem } from './schema/frame';

export type { SidebarItem };

/** Where the reader is: what is unfolded follows from it. */
export interface SidebarPlace {
  /** Class whose codes are listed; `other` for numbers without a class. */
  statusClass?: string;
  /** Provider whose entries are listed. */
  providerId?: string;
  /** Whether the situations are unfolded. */
  isSituation?: boolean;
}

/**
 * The sidebar for browsing by class, by provider and by situation. It holds what its place needs, so that it does not grow with the site.
 * Pages of one place share it.
 */
export function buildSidebar(catalog: Catalog, place: SidebarPlace): SidebarItem[] {
  const known = sidebarsOf(catalog);
  const key = JSON.stringify([place.statusClass, place.providerId, place.isSituation]);
  const sidebar = known.get(key) ?? drawUpSidebar(catalog, place);
  known.set(key, sidebar);
  return sidebar;
}

const sidebarsOf = rememberEach((_: Catalog) => new Map<string, SidebarItem[]>());

function drawUpSidebar(catalog: Catalog, place: SidebarPlace): SidebarItem[] {
  return [
    category('Status codes', place.statusClass !== undefined, [link('All status codes', pagePaths.codes), ...classItems(catalog, place)]),
    category('Providers', place.providerId !== undefined, providerItems(catalog, place)),
    category('Situations', place.isSituation === true, [link('All situations', pagePaths.situations), ...situationItems(catalog)]),
    link('Compare', pagePaths.compare),
    link('Identifiers', pagePaths.identifiers),
  ];
}

const situationItems = rememberEach(({ situations }: Catalog) => situations.map(({ id, name }) => link(name, situationPath(id))));

/** The link to the guides, for pages that are not themselves among them. */
export const guidesLink: SidebarItem = { type: 'link', label: 'Guides', href: pagePaths.guides };

function classItems({ statusClasses, statusCodesByClass }: Catalog, place: SidebarPlace): SidebarItem[] {
  const codesOf = (id: string) => (statusCodesByClass.get(id) ?? []).map(codeItem);
  const classes = statusClasses.map(({ id, name }) =>
    id === place.statusClass ? category(`${id} ${name}`, true, [link(`About ${id}`, classPath(id)), ...codesOf(id)]) : link(`${id} ${name}`, classPath(id)),
  );
  return place.statusClass === 'other' ? [...classes, category('Other numbers', true, codesOf('other'))] : classes;
}

function codeItem({ code, title, path }: StatusCodeRecord): SidebarItem {
  return link(`${code} ${title}`, path);
}

function providerItems(catalog: Catalog, place: SidebarPlace): SidebarItem[] {
  const { entriesByProvider, providers } = catalog;
  const shown = nearProviders(catalog, place);
  const all = link(shown.length < providers.length ? `All ${providers.length} providers` : 'All providers', pagePaths.providers);
  const items = shown.map(({ id, name }) =>
    id === place.providerId
      ? category(name, true, [link(`About ${name}`, providerPath(id)), ...(entriesByProvider.get(id) ?? []).map(entryItem)])
      : link(name, providerPath(id)),
  );
  return [all, ...items];
}

/** All providers, or of many those around the reader's own; none where the reader is at none. */
function nearProviders(catalog: Catalog, { providerId }: SidebarPlace): ProviderRecord[] {
  const { providers } = catalog;
  if (providers.length <= limits.sidebarProviders) return providers;
  const own = providerId === undefined ? undefined : providerPositions(catalog).get(providerId);
  return own === undefined ? [] : providers.slice(Math.max(0, own - limits.sidebarNeighbours), own + limits.sidebarNeighbours + 1);
}

const providerPositions = rememberEach(({ providers }: Catalog) => new Map(providers.map(({ id }, index) => [id, index])));

function entryItem({ statusCode, reasonPhrase, path }: EntryRecord): SidebarItem {
  return link(`${statusCode} ${reasonPhrase}`, path);
}

function link(label: string, href: string): SidebarItem {
  return { type: 'link', label, href };
}

function category(label: string, isOpen: boolean, items: SidebarItem[]): SidebarItem {
  return { type: 'category', label, collapsible: true, collapsed: !isOpen, items };
}
