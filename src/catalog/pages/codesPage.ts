import type { Catalog } from '../catalog';
import { pagePaths } from '../permalinks';
import type { RegistryState, StatusClass, StatusCodeRecord, UnregisteredUse } from '../records';
import { createPage, type Page } from './page';

/** A number in a list. */
export interface CodeSummary {
  code: string;
  title: string;
  path: string;
  /** Null where the registry has no such code. */
  state: RegistryState | null;
  meaning: string;
  /** Who uses the number without the registry. */
  emitters: string[];
  /** The providers' entries under this number. */
  entries: { providerName: string; path: string }[];
}

/** `/codes/` */
export interface CodesPage extends Page<'codes'> {
  groups: { statusClass: StatusClass | null; codes: CodeSummary[] }[];
  usesWithoutNumber: UnregisteredUse[];
  total: number;
}

/** A number as it stands in a list. */
export function toCodeSummary({ code, title, path, registration, uses, entries }: StatusCodeRecord): CodeSummary {
  return {
    code,
    title,
    path,
    state: registration?.state ?? null,
    meaning: registration?.meaning ?? uses[0]?.meaning ?? entries[0]?.conditions[0]?.meaning ?? '',
    emitters: uses.map(({ emitter }) => emitter),
    entries: entries.map((entry) => ({ providerName: entry.provider.name, path: entry.path })),
  };
}

/** Builds the complete index of numbers. */
export function codesPage(catalog: Catalog): CodesPage {
  const groupOf = (id: string, statusClass: StatusClass | null) => ({ statusClass, codes: (catalog.statusCodesByClass.get(id) ?? []).map(toCodeSummary) });
  const groups = [...catalog.statusClasses.map((statusClass) => groupOf(statusClass.id, statusClass)), groupOf('other', null)].filter(
    ({ codes }) => codes.length > 0,
  );
  return createPage(
    catalog,
    'codes',
    pagePaths.codes,
    { groups, usesWithoutNumber: catalog.usesWithoutNumber, total: catalog.statusCodes.length },
    {
      title: 'All status codes',
      description: 'Every HTTP status code of the IANA registry and the unregistered ones that servers, clouds and APIs send, with who sends them.',
      breadcrumbs: [{ label: 'Status codes', path: pagePaths.codes }],
      place: { statusClass: '' },
      sections: groups.map(({ statusClass }) => ({
        id: statusClass?.id ?? 'other',
        label: statusClass ? `${statusClass.id} ${statusClass.name}` : 'Outside 100 to 599',
        level: 2,
      })),
      dataFile: 'data/statusCodes.ts',
    },
  );
}
