import type {
  ChangeRecord,
  ConditionRecord,
  EntryRecord,
  IdentifierRecord,
  ProviderRecord,
  SituationRecord,
  StatusClass,
  StatusCodeRecord,
  UnregisteredUse,
} from './records';
import type { SiteAddress } from './siteAddress';

/** Where the site stands and where its data files can be corrected. */
export interface CatalogSite extends SiteAddress {
  /** The folder that holds the repository's files on the web, for instance `https://github.com/codebook/codebook/edit/main/`. */
  editUrl: string;
}

/** The data, joined once: every renderer reads from here and derives nothing again. */
export interface Catalog {
  site: CatalogSite;
  /** Uses of numbers by emitters that have no number of their own. */
  usesWithoutNumber: UnregisteredUse[];
  /** By id. */
  providers: ProviderRecord[];
  /** By provider, then by code. */
  entries: EntryRecord[];
  /** In the order of the entries. */
  conditions: ConditionRecord[];
  statusClasses: StatusClass[];
  /** By code; every number that the registry, an emitter or a provider names. */
  statusCodes: StatusCodeRecord[];
  /** In the order of the data file. */
  situations: SituationRecord[];
  /** By identifier. */
  identifiers: IdentifierRecord[];
  /** Entries by provider id. */
  entriesByProvider: ReadonlyMap<string, EntryRecord[]>;
  /** Status codes by class id; the key `other` holds what has no class. */
  statusCodesByClass: ReadonlyMap<string, StatusCodeRecord[]>;
  /** Ids that a provider had before, by its id. */
  formerProviderIds: ReadonlyMap<string, string[]>;
  /** What each source calls itself, by its address. */
  sourceTitles: ReadonlyMap<string, string>;
  /** What changed in the data and on the pages of providers, newest first. */
  changes: ChangeRecord[];
  /** Date of the newest change; null where none is told. */
  updated: string | null;
}
