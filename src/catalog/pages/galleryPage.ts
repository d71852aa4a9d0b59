import type { CodebookData } from '../../../data/codebookData';
import type { Catalog, CatalogSite } from '../catalog';
import { createCatalog } from '../createCatalog';
import { galleryCodes } from '../gallery/galleryCodes';
import { type GalleryConditions, galleryConditions } from '../gallery/galleryConditions';
import { type GalleryPieces, galleryPieces } from '../gallery/galleryPieces';
import { type GalleryTables, galleryTables } from '../gallery/galleryTables';
import { type GalleryTools, galleryTools } from '../gallery/galleryTools';
import { createLookup } from '../lookup/lookup';
import { collectMarkup, type Markup } from '../markup';
import { galleryPath } from '../permalinks';
import type { ConditionRecord, Source } from '../records';
import { buildSearchFiles } from '../search/buildFiles';
import { collectSources } from '../sources';
import type { CodePage } from './codePage';

/**
 * `/gallery/`: what every component is shown with. It is no page of the catalog: no other form of it is published, no list names it, and no
 * promise is made for its address.
 */
export interface GalleryPage {
  path: string;
  codes: CodePage[];
  conditions: GalleryConditions;
  /** Of the entry to which the first of the conditions belongs. */
  reasonPhrase: string;
  /** The titles of the editions of every provider, by their ids. */
  editionTitles: Record<string, string>;
  pieces: GalleryPieces;
  tables: GalleryTables;
  tools: GalleryTools;
  sources: Source[];
  /** Parsed form of the Markdown texts above. */
  markup: Markup;
}

/** The gallery is of the first providers: it costs the same with thousands as with some. */
const shownProviders = 20;

/** Builds the gallery from the data and what is derived from them; null where they hold no condition to begin with. */
export function galleryPage(data: CodebookData, site: CatalogSite): GalleryPage | null {
  const catalog = createCatalog({ ...data, providers: data.providers.slice(0, shownProviders), changes: [] }, site);
  const conditions = galleryConditions(catalog.conditions);
  if (!conditions) return null;
  const lookup = createLookup(catalog);
  const record = {
    codes: galleryCodes(catalog),
    conditions,
    reasonPhrase: reasonPhraseOf(catalog, conditions.plain),
    editionTitles: Object.fromEntries(catalog.providers.flatMap(({ editions }) => editions.map(({ id, title }) => [id, title]))),
    pieces: galleryPieces(catalog),
    tables: galleryTables(catalog, conditions),
    tools: galleryTools(lookup, buildSearchFiles(lookup, []), conditions.plain),
  };
  const sources = collectSources([conditions.plain, record.tables.errorBody], catalog.sourceTitles);
  return { path: galleryPath, ...record, sources, markup: collectMarkup(record) };
}

function reasonPhraseOf({ entriesByProvider }: Catalog, { provider, statusCode }: ConditionRecord): string {
  return (entriesByProvider.get(provider.id) ?? []).find((entry) => entry.statusCode === statusCode)?.reasonPhrase ?? '';
}
