import type { Difference } from './comparison';
import type { ComparisonField } from './comparisonQuery';
import type { Actor, Basis, ChangeRecord, RegistryState, RetryAdvice, SituationGroup, UnregisteredUse } from './records';

/** Words for the values of closed lists: the same wherever they are shown or copied. */

export const actorLabels: Record<Actor, string> = { caller: 'You, the caller', accountOwner: 'Account owner', provider: 'Provider' };

export const retryLabels: Record<RetryAdvice, string> = {
  never: 'Do not repeat',
  afterFix: 'After a fix',
  afterDelay: 'After a wait',
  backoff: 'With growing pauses',
};

export const actorMeanings: Record<Actor, string> = {
  caller: 'The next step is on your side of the call.',
  accountOwner: 'Something in the account has to change.',
  provider: 'It is up to the provider to change it.',
};

export const retryMeanings: Record<RetryAdvice, string> = {
  never: 'Sending it again does not help.',
  afterFix: 'Only once the cause is mended.',
  afterDelay: 'The same request can work after the wait.',
  backoff: 'Wait longer each time, and stop at a limit.',
};

/** Who acts, in a word, for tables on paper. */
export const shortActorLabels: Record<Actor, string> = { caller: 'You', accountOwner: 'Owner', provider: 'Provider' };

/** The advice on repeating, in a word or two, for tables on paper. */
export const shortRetryLabels: Record<RetryAdvice, string> = { never: 'No', afterFix: 'After fix', afterDelay: 'After wait', backoff: 'Back off' };

export const basisLabels: Record<Basis, string> = { documented: 'documented', standard: 'standard', editorial: 'ours' };

export const basisMeanings: Record<Basis, string> = {
  documented: 'The provider says so on its own pages.',
  standard: 'It follows from the HTTP specification.',
  editorial: 'Our own advice or remark: the provider does not document it.',
};

export const registryStateLabels: Record<RegistryState, string> = {
  registered: 'Registered',
  deprecated: 'Registered, deprecated',
  temporary: 'Registered for a time',
  unused: 'Registered as unused',
  obsoleted: 'Registered as obsoleted',
};

export const registryStateMeanings: Record<RegistryState, string> = {
  registered: 'Its specification fixes the meaning.',
  deprecated: 'It should not be sent any more.',
  temporary: 'The entry can lapse.',
  unused: 'The registry gives it no meaning.',
  obsoleted: 'Its specification is historic.',
};

export const evidenceLabels: Record<UnregisteredUse['evidence'], string> = {
  documented: 'Documented by the emitter',
  sourceCode: "In the emitter's source code",
  listed: 'Listed by libraries',
  secondary: 'Reported by others only',
  doubtful: 'Doubtful',
};

export const situationGroupLabels: Record<SituationGroup, string> = {
  limits: 'Limits',
  credentials: 'Keys and permissions',
  money: 'Money',
  request: 'The request',
  resource: 'The resource',
  connection: 'The connection',
  server: 'The server',
  success: 'Success',
};

export const changeKindLabels: Record<ChangeRecord['changeKind'], string> = { codebook: 'Data of Codebook', edition: 'Page of the provider' };

export const differenceLabels: Record<Difference, string> = {
  number: 'same situation, other number',
  meaning: 'same number, other meaning',
  actor: 'who acts',
  retry: 'retry',
  billed: 'billing',
};

/** What a mark of a difference says beside its sign `≠`. */
export const differenceMarks: Record<Difference, string> = { number: 'number', meaning: 'meaning', actor: 'who acts', retry: 'retry', billed: 'billing' };

/** What the fields of a side-by-side cell are called. */
export const comparisonFieldLabels: Record<ComparisonField, string> = {
  meaning: 'Meaning',
  resolution: 'Resolution',
  actor: 'Who acts',
  retry: 'Retry',
  billed: 'Billed',
  identifier: 'Identifier',
};

/** `billed` as a word; what is not documented is said, so that silence is not read as "no". */
export function billedLabel(billed: boolean | null): string {
  if (billed === null) return 'Not documented';
  return billed ? 'Yes' : 'No';
}

/** What `billed` means for the reader. */
export function billedMeaning(billed: boolean | null): string {
  if (billed === null) return 'The provider does not say.';
  return billed ? 'The provider charges for this answer.' : 'The provider does not charge for it.';
}

/** `billed` in a word, for tables on paper that explain the dash. */
export function shortBilledLabel(billed: boolean | null): string {
  return billed === null ? '–' : billedLabel(billed);
}

/** What a unit is called, with its number: `1 entry`, `57 entries`. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
