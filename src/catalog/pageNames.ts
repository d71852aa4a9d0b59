import type { Catalog } from './catalog';
import { classPath, pagePaths } from './permalinks';
import type { EntryRecord, PageLink } from './records';

/** An entry as a link that can stand alone. */
export function toEntryLink({ provider, statusCode, reasonPhrase, path }: EntryRecord): PageLink {
  return { label: `${provider.name} ${statusCode} ${reasonPhrase}`, path };
}

type NamedRecords = Pick<Catalog, 'providers' | 'entries' | 'conditions' | 'statusClasses' | 'statusCodes' | 'situations'>;

const fixedPages: readonly PageLink[] = [
  { label: 'Home', path: pagePaths.home },
  { label: 'All status codes', path: pagePaths.codes },
  { label: 'All providers', path: pagePaths.providers },
  { label: 'All situations', path: pagePaths.situations },
  { label: 'Identifiers', path: pagePaths.identifiers },
  { label: 'Compare', path: pagePaths.compare },
  { label: 'Search', path: pagePaths.search },
  { label: 'Diagnose', path: pagePaths.diagnose },
  { label: 'Guides', path: pagePaths.guides },
  { label: 'Print sheets', path: pagePaths.sheets },
  { label: 'Print sheet of the registered status codes', path: pagePaths.codesSheet },
];

/**
 * Names pages by their paths. A fragment that is no condition goes by the name of its page, and an unknown path by itself.
 * @returns a function from a path to its link.
 */
export function createPageNames({ providers, entries, conditions, statusClasses, statusCodes, situations }: NamedRecords): (path: string) => PageLink {
  const links: readonly PageLink[] = [
    ...fixedPages,
    ...providers.map(({ name, path }) => ({ label: name, path })),
    ...entries.map(toEntryLink),
    ...conditions.map(({ provider, statusCode, label, path }) => ({ label: `${provider.name} ${statusCode}: ${label}`, path })),
    ...statusClasses.map(({ id, name }) => ({ label: `${id} ${name}`, path: classPath(id) })),
    ...statusCodes.map(({ code, title, path }) => ({ label: `${code} ${title}`, path })),
    ...situations.map(({ name, path }) => ({ label: name, path })),
  ];
  const names = new Map(links.map(({ label, path }) => [path, label]));
  return (path) => ({ label: names.get(path) ?? names.get(path.replace(/#.*$/, '')) ?? path, path });
}
