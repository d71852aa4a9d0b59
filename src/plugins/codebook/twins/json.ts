import type { Catalog } from '../../../catalog/catalog';
import { conditionPagePath, entryPath, pagePaths, twinPath } from '../../../catalog/permalinks';
import type { ConditionRecord } from '../../../catalog/records';
import type { AnyFile } from '../../../catalog/schema/anyFile';
import { absoluteUrl } from '../../../catalog/siteAddress';
import { collectSources } from '../../../catalog/sources';
import { toFileName } from '../fileNames';
import { type FileOfParts, type SiteFile, toLazyFile } from '../writeFiles';
import type { GuideTwin } from './guides';
import { toJsonParts } from './jsonParts';

/** What is written of one kind. */
type FileOf<Kind extends AnyFile['kind']> = Extract<AnyFile, { kind: Kind }>;

/** The JSON of every guide and condition. Those of the pages are what they are drawn from (`publishedPage.ts`). */
export function buildJsonFiles(catalog: Catalog, guides: readonly GuideTwin[]): SiteFile[] {
  return [
    ...guides.map((guide) => toFile(twinPath(guide.path, 'json'), () => toGuideFile(guide, catalog))),
    ...catalog.entries.flatMap(({ conditions, reasonPhrase }) => conditions.map((condition) => toConditionFile(condition, reasonPhrase, catalog))),
  ];
}

/** Everything in one file. */
export function buildCodebookFile(catalog: Catalog): FileOfParts {
  const file: AnyFile = toCodebookFile(catalog);
  return { path: toFileName('/codebook.json'), content: { [Symbol.iterator]: () => toJsonParts(file) } };
}

function toFile(path: string, build: () => AnyFile): SiteFile {
  return toLazyFile(toFileName(path), () => JSON.stringify(build()));
}

function toGuideFile({ description, markdown, path, title }: GuideTwin, { site }: Catalog): FileOf<'guide'> {
  return { kind: 'guide', path, url: absoluteUrl(site, path), title, description, markdown };
}

function toConditionFile(condition: ConditionRecord, reasonPhrase: string, { site, sourceTitles }: Catalog): SiteFile {
  const { id, provider, statusCode } = condition;
  const path = conditionPagePath(provider.id, statusCode, id);
  const build = (): FileOf<'condition'> => ({
    kind: 'condition',
    path,
    entryPath: entryPath(provider.id, statusCode),
    url: absoluteUrl(site, path),
    entryUrl: absoluteUrl(site, entryPath(provider.id, statusCode)),
    reasonPhrase,
    condition,
    sources: collectSources(condition, sourceTitles),
  });
  return toFile(twinPath(path, 'json'), build);
}

function toCodebookFile(catalog: Catalog): FileOf<'codebook'> {
  return {
    kind: 'codebook',
    schemaVersion: 1,
    updated: catalog.updated,
    url: absoluteUrl(catalog.site, pagePaths.home),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    providers: catalog.providers,
    entries: catalog.entries,
    statusClasses: catalog.statusClasses,
    statusCodes: catalog.statusCodes.map(({ entries, ...statusCode }) => statusCode),
    usesWithoutNumber: catalog.usesWithoutNumber,
    situations: catalog.situations.map(({ conditions, ...situation }) => situation),
    changes: catalog.changes,
  };
}
