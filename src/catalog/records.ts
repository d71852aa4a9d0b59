/**
 * The shapes of derived records. They are plain JSON without cycles: pages take them as props and programs read them as data.
 * A `path` is site-relative (`/429/`); what is not documented is null.
 */
import type { Actor, RetryAdvice } from '../../data/schema/condition';
import type { ProviderData } from '../../data/schema/provider';
import type { Situation } from '../../data/schema/situation';
import type { Basis, Source } from '../../data/schema/statement';
import type { RegisteredStatusCode, RegistryState, StatusClass, UnregisteredUse } from '../../data/schema/statusCode';

export type { SituationGroup } from '../../data/schema/situation';
export type { Actor, Basis, RegisteredStatusCode, RegistryState, RetryAdvice, Situation, Source, StatusClass, UnregisteredUse };

/** A link to one of our pages. */
export interface PageLink {
  label: string;
  path: string;
}

/** A provider, named. */
export interface ProviderReference {
  id: string;
  name: string;
  path: string;
}

/** A situation, named. */
export interface SituationReference {
  id: string;
  name: string;
  path: string;
}

/** A condition, named: enough for a link that can stand alone. */
export interface ConditionReference {
  provider: ProviderReference;
  statusCode: number;
  id: string;
  label: string;
  identifier: string | null;
  path: string;
}

/** Who says so, and where it is written. */
export interface Evidence {
  basis: Basis;
  /** Addresses of the pages that say it; empty where the statement is ours. */
  sources: string[];
}

/** A statement with its evidence. */
export interface StatementRecord {
  text: string;
  evidence: Evidence;
}

/** A header field or body field with its meaning. */
export interface FieldRecord extends StatementRecord {
  name: string;
}

/** Everything about a provider beside its entries. */
export interface ProviderRecord extends ProviderReference {
  aliases: string[];
  summary: string;
  homeUrl: string;
  docsUrl: string;
  links: Source[];
  support: { statements: StatementRecord[]; url: string | null; email: string | null; include: string[] };
  baseUrls: (StatementRecord & { url: string })[];
  apiHosts: string[];
  credentials: (StatementRecord & { location: 'header' | 'query'; name: string; scheme: string | null })[];
  credentialNotes: StatementRecord[];
  rateLimits: { facts: StatementRecord[]; headerFields: FieldRecord[] };
  billing: StatementRecord[];
  errorBody: { summary: StatementRecord; fields: FieldRecord[]; examples: ProviderData['errorBody']['examples']; notes: StatementRecord[] };
  bestPractices: StatementRecord[];
  oddities: StatementRecord[];
  editions: EditionRecord[];
}

/** One state of a provider's page. */
export interface EditionRecord {
  id: string;
  title: string;
  url: string;
  /** Null = undated. */
  date: string | null;
  /** True where it names only some codes: about the others it says nothing. */
  isPartial: boolean;
  summary: string;
  differences: { statusCodes: number[]; text: string }[];
}

/** One distinct reason for an entry, with everything that is known about it. */
export interface ConditionRecord extends ConditionReference {
  statusClass: string | null;
  identifierField: string | null;
  bodyTexts: { field: string; text: string }[];
  /** Id of the situation. */
  situation: string;
  situationName: string;
  situationPath: string;
  meaning: string;
  causes: string[];
  /** `basis` is that of the weakest step, so that our advice never passes for the provider's. */
  resolution: { steps: string[]; basis: Basis };
  actor: Actor;
  retry: { advice: RetryAdvice; basis: Basis; note: string | null };
  billed: boolean | null;
  billingNote: string | null;
  /** Evidence for the statements above, in the same order. */
  evidence: { meaning: Evidence; causes: Evidence[]; steps: Evidence[]; actor: Evidence; retry: Evidence; billingNote: Evidence | null };
  /** What to send to support. */
  escalateWith: string[];
  notThisOneIf: { text: string; condition: ConditionReference | null }[];
  notes: StatementRecord[];
  /** Ids of the editions that document it. */
  editions: string[];
  /** False when only another edition than the collected one documents it. */
  isInCollectedEdition: boolean;
  /** Address to hand on: the condition's own where the entry has several, else the entry's. Link previews show what stands there. */
  sharePath: string;
  replacedBy: ConditionReference[];
  replaces: ConditionReference[];
  counterparts: ConditionReference[];
}

/** How another edition differs for one status code. */
export interface EditionDifference {
  edition: EditionReference;
  texts: string[];
}

/** An edition as a timeline names it. */
export type EditionReference = Pick<EditionRecord, 'id' | 'title' | 'url' | 'date'>;

/** An edition in a timeline. */
export interface TimelineEdition extends EditionReference {
  isCollected: boolean;
}

/** What one edition says of one status code, or several editions in a row that say the same. */
export interface TimelineItem {
  /** At least one; in the order of their dates. */
  editions: TimelineEdition[];
  /** Date of the first of them; null = undated. */
  from: string | null;
  /** Date of the last of them; null = undated. */
  to: string | null;
  /** Whether the collected edition is among them. */
  isCollected: boolean;
  /** How they differ from the collected edition for this code. */
  texts: string[];
  /** What they document under this code; empty where they list nothing. */
  conditions: PageLink[];
}

/** What the editions of a provider's page say of one status code. */
export interface TimelineRecord {
  /** The oldest first. */
  dated: TimelineItem[];
  /** Their order is not known: no one of them is newer or older. */
  undated: TimelineItem[];
}

/** Something that changed: our data, or the page of a provider. */
export interface ChangeRecord {
  /** The permanent fragment on the page of changes, for instance `2026-11-20-first-data` or `apitube-version-2`. */
  id: string;
  /** A day, or a day and time with its offset. */
  date: string;
  title: string;
  text: string;
  kind: 'codebook' | 'edition';
  path: string;
  /** The pages that it concerns. */
  links: PageLink[];
  /** The edition; null for a change of our data. */
  source: Source | null;
}

/** One provider's use of one status code. */
export interface EntryRecord {
  provider: ProviderReference;
  statusCode: number;
  statusClass: string | null;
  /** The registered name, else the first published label. */
  reasonPhrase: string;
  path: string;
  question: string | null;
  notes: StatementRecord[];
  /** Those of the collected edition first. */
  conditions: ConditionRecord[];
  editionDifferences: EditionDifference[];
  /** Null where all editions say the same. */
  timeline: TimelineRecord | null;
}

/** Everything about one number. */
export interface StatusCodeRecord {
  /** The digits as met. */
  code: string;
  /** Null for what is no number from 100 to 599. */
  statusClass: string | null;
  path: string;
  /** The registered name, else a name in use, else a description. */
  title: string;
  /** Null where the registry has no such code. */
  registration: RegisteredStatusCode | null;
  /** What others use the number for, against or beside the registry. */
  uses: UnregisteredUse[];
  entries: EntryRecord[];
}

/** A situation with all conditions that are assigned to it. */
export interface SituationRecord extends Situation {
  path: string;
  conditions: ConditionRecord[];
}

/** One published identifier. */
export interface IdentifierRecord {
  identifier: string;
  field: string | null;
  condition: ConditionRecord;
}
