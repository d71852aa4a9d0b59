import type { Change } from '../../data/schema/change';
import type { Catalog } from './catalog';
import { momentOf } from './dates';
import { createPageNames, toEntryLink } from './pageNames';
import { changePath } from './permalinks';
import type { ChangeRecord, EditionRecord, EntryRecord, PageLink, ProviderRecord } from './records';

/** What the changes are joined with. */
type Joined = Omit<Catalog, 'changes' | 'updated'>;

/**
 * What changed, newest first: our data as the authors tell it, and the pages of providers as their dated editions tell it.
 * Of one moment, our own come first, then the editions by provider.
 */
export function createChanges(changes: readonly Change[], catalog: Joined): ChangeRecord[] {
  const toLink = createPageNames(catalog);
  const own = changes.map((change) => toOwnChange(change, toLink));
  const editions = catalog.providers.flatMap((provider) => editionChanges(provider, catalog.entriesByProvider.get(provider.id) ?? []));
  return [...own, ...editions].sort((a, b) => momentOf(b.date) - momentOf(a.date));
}

function toOwnChange({ id, date, title, text, paths }: Change, toLink: (path: string) => PageLink): ChangeRecord {
  const fragment = `${date}-${id}`;
  return { id: fragment, date, title, text, changeKind: 'codebook', path: changePath(fragment), links: paths.map(toLink), source: null };
}

/** Each dated edition but the first, the newest first: before the first there is nothing that it could have changed. */
function editionChanges(provider: ProviderRecord, entries: readonly EntryRecord[]): ChangeRecord[] {
  return provider.editions
    .flatMap((edition) => (edition.date === null ? [] : [{ edition, date: edition.date }]))
    .sort((a, b) => momentOf(a.date) - momentOf(b.date))
    .slice(1)
    .reverse()
    .map(({ edition, date }) => toEditionChange(provider, entries, edition, date));
}

function toEditionChange(provider: ProviderRecord, entries: readonly EntryRecord[], { id, title, url, summary }: EditionRecord, date: string): ChangeRecord {
  const fragment = `${provider.id}-${id}`;
  const links = entries.filter((entry) => beginsSomething(entry, id)).map(toEntryLink);
  return {
    id: fragment,
    date,
    title: `${provider.name}: ${title}`,
    text: summary,
    changeKind: 'edition',
    path: changePath(fragment),
    links: links.length > 0 ? links : [{ label: provider.name, path: `${provider.path}#editions` }],
    source: { title: `${provider.name}: ${title}`, url },
  };
}

/** Whether an edition says something else of an entry's code than the edition before it. */
function beginsSomething({ timeline }: EntryRecord, editionId: string): boolean {
  return timeline?.dated.some(({ editions }, index) => index > 0 && editions[0]?.id === editionId) ?? false;
}
