import { collectedFirst } from '../editions';
import type { LookupCondition } from '../lookup/lookup';
import { toWords } from './clean';
import type { DiagnosisIndex } from './diagnosisIndex';
import { findLabels, type NamedCondition } from './identifyConditions';
import type { PhraseIndex } from './phrases';
import type { Evidence } from './readExchange';
import { findSituations } from './situationWords';

/** A condition that the evidence singles out, and why, as a plain sentence. */
export interface Decision {
  condition: LookupCondition;
  reason: string;
}

/** The conditions that the evidence singles out: by identifier, by documented text, by label, else by the words of the situation. */
export function decide(conditions: readonly LookupCondition[], { named, words }: Evidence, { phrases }: DiagnosisIndex, withSituation = true): Decision[] {
  const own = named.filter((found) => conditions.includes(found.condition) && isEvidence(found, conditions, phrases));
  const byIdentifier = own.filter(({ by }) => by === 'identifier');
  const byText = own.filter(({ by }) => by === 'bodyText');
  const byLabel = longest(findLabels(conditions, words).filter((label) => isEvidence(label, conditions, phrases)));
  const found = [byIdentifier, byText, byLabel].find((list) => list.length > 0);
  if (found) return collectedFirst(found, ofCollectedEdition).map((one) => ({ condition: one.condition, reason: namedReason(one) }));
  const told = withSituation ? findSituations(conditions, withoutNames(words, conditions, phrases)) : [];
  const isClear = new Set(told.map(({ situation }) => situation)).size === 1 || new Set(conditions.map(({ code }) => code)).size > 1;
  return isClear ? told.map((condition) => ({ condition, reason: `The words tell of this: ${condition.meaning}` })) : [];
}

/** The code that a label names which is no more than the code's own name; null where none or several are named. */
export function findNamedCode(conditions: readonly LookupCondition[], { words }: Evidence, { phrases }: DiagnosisIndex): string | null {
  const labels = longest(findLabels(conditions, words).filter((label) => !isEvidence(label, conditions, phrases)));
  const named = new Set(labels.map(({ condition }) => condition.code));
  const [code] = named;
  return named.size === 1 ? (code ?? null) : null;
}

/** Whether words are a name of the code, registered or not. */
export function isCodeName(text: string, code: string, { wordsByCode }: PhraseIndex): boolean {
  return (wordsByCode.get(code) ?? []).includes(toWords(text));
}

/** Why a condition counts as named. */
export function namedReason({ by, field, text }: NamedCondition): string {
  const place = field === null ? 'The text holds' : `\`${field.replace(/^\[\]\./, '')}\` holds`;
  return by === 'label' ? `The text says “${text}”, as the provider calls it.` : `${place} \`${text}\`, which the provider documents.`;
}

/** "Rate Limit Exceeded" says more than "Rate Limit": only the longest labels count. */
export function longest(labels: readonly NamedCondition[]): NamedCondition[] {
  const length = Math.max(0, ...labels.map(({ text }) => text.length));
  return labels.filter(({ text }) => text.length === length);
}

/** Whether the collected edition says it; what it says comes before what another edition does. */
export function ofCollectedEdition({ condition }: NamedCondition): boolean {
  return condition.isInCollectedEdition;
}

/** The code's own name stands in every answer with that code: among several conditions it singles out none, but where a documented field holds it. */
function isEvidence({ condition: { code }, isInItsField, text }: NamedCondition, conditions: readonly LookupCondition[], phrases: PhraseIndex): boolean {
  return isInItsField || !isCodeName(text, code, phrases) || conditions.filter((other) => other.code === code).length === 1;
}

/** The words without the names of codes that have several conditions: "Service Unavailable" tells of no overload. */
function withoutNames(words: string, conditions: readonly LookupCondition[], { wordsByCode }: PhraseIndex): string {
  const codes = conditions.map(({ code }) => code).filter((code, at, all) => all.indexOf(code) !== all.lastIndexOf(code) && all.indexOf(code) === at);
  const names = codes.flatMap((code) => wordsByCode.get(code) ?? []).filter((name) => name.includes(' '));
  return names.reduce((rest, name) => ` ${rest} `.replaceAll(` ${name} `, ' | '), words);
}
