import type { Catalog } from './catalog';
import { classPath, pagePaths, providerPath, situationPath } from './permalinks';
import type { EntryRecord, StatusCodeRecord } from './records';
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

/** The sidebar for browsing by class, by provider and by situation. It holds what its place needs, so that it does not grow with the site. */
export function buildSidebar(catalog: Catalog, place: SidebarPlace): SidebarItem[] {
  return [
    category('Status codes', place.statusClass !== undefined, [link('All status codes', pagePaths.codes), ...classItems(catalog, place)]),
    category('Providers', place.providerId !== undefined, [link('All providers', pagePaths.providers), ...providerItems(catalog, place)]),
    category('Situations', place.isSituation === true, [
      link('All situations', pagePaths.situations),
      ...catalog.situations.map(({ id, name }) => link(name, situationPath(id))),
    ]),
    link('Compare', pagePaths.compare),
    link('Identifiers', pagePaths.identifiers),
  ];
}

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

function providerItems({ providers, entriesByProvider }: Catalog, place: SidebarPlace): SidebarItem[] {
  return providers.map(({ id, name }) =>
    id === place.providerId
      ? category(name, true, [link(`About ${name}`, providerPath(id)), ...(entriesByProvider.get(id) ?? []).map(entryItem)])
      : link(name, providerPath(id)),
  );
}

function entryItem({ statusCode, reasonPhrase, path }: EntryRecord): SidebarItem {
  return link(`${statusCode} ${reasonPhrase}`, path);
}

function link(label: string, href: string): SidebarItem {
  return { type: 'link', label, href };
}

function category(label: string, isOpen: boolean, items: SidebarItem[]): SidebarItem {
  return { type: 'category', label, collapsible: true, collapsed: !isOpen, items };
}
