import type { LedgerLine } from './ledger';
import type { Change } from './schema/change';
import type { ConstantLibraryData } from './schema/constants';
import type { Exchange } from './schema/exchange';
import type { LookAlike } from './schema/lookAlike';
import type { ProviderData } from './schema/provider';
import type { RedirectData } from './schema/redirect';
import type { Situation } from './schema/situation';
import type { RegisteredStatusCode, StatusClass, UnregisteredUse } from './schema/statusCode';

/** A provider with its id, which is its file's name. */
export interface Provider extends ProviderData {
  /** Kebab-case, for instance `open-api`. */
  id: string;
}

/** A library's names for status codes, with its id, which is its file's name. */
export interface ConstantLibrary extends ConstantLibraryData {
  /** Kebab-case, for instance `node-http`. */
  id: string;
}

/** Everything that is authored, parsed and checked. */
export interface CodebookData {
  /** By id. */
  providers: Provider[];
  statusClasses: StatusClass[];
  statusCodes: RegisteredStatusCode[];
  unregisteredUses: UnregisteredUse[];
  /** What libraries of programming languages call status codes, by id. */
  constants: ConstantLibrary[];
  /** An example of a code on the wire, by code. */
  exchanges: Record<string, Exchange>;
  /** Codes that are easily taken for a code, by that code. */
  lookAlikes: Record<string, LookAlike[]>;
  situations: Situation[];
  /** Addresses that moved. */
  redirects: RedirectData[];
  /** Every address that was ever published. */
  ledger: LedgerLine[];
  /** What changed in the data, newest first. */
  changes: Change[];
}

/** Where a provider is written down, from the project's root. */
export function providerFile(providerId: string): string {
  return `data/providers/${providerId}.ts`;
}

/** Where a library's names for status codes are written down, from the project's root. */
export function constantsFile(libraryId: string): string {
  return `data/constants/${libraryId}.ts`;
}
