/** How a provider was recognised, the surest first. */
export type ProviderClue = 'host' | 'identifier' | 'name' | 'bodyFields';

/** A header field as it was met; its value is masked. */
interface ReadHeader {
  name: string;
  value: string;
}

/** What was read of one failing exchange. Every text is masked. */
export interface Reading {
  method: string | null;
  url: string | null;
  host: string | null;
  path: string | null;
  /** The digits of the status code; null where only an identifier or a phrase was found. */
  code: string | null;
  provider: { id: string; name: string; by: ProviderClue } | null;
  identifier: { text: string; field: string | null } | null;
  bodyText: string | null;
  retryAfter: { seconds: number } | { date: string } | null;
  rateLimit: ReadHeader[];
  requestId: string | null;
  time: string | null;
}

/** A page that explains what was pasted. */
export interface Match {
  path: string;
  kind: 'condition' | 'entry' | 'code';
  title: string;
  /** Plain sentences: why it matches. */
  reasons: string[];
  /** How many of the readings it explains. */
  count: number;
  /** The conditions that come into question. */
  conditionIds: string[];
  /** Where several conditions fit: the question that tells them apart. */
  question?: string;
}

/** What a paste says, and which pages explain it. */
export interface Diagnosis {
  readings: Reading[];
  /** Best first. */
  matches: Match[];
  /** Whether the paste was too long and its end was left unread. */
  isTruncated: boolean;
}
