import type { LookupCondition } from '../lookup/lookup';
import { toWords } from './clean';
import type { DiagnosisIndex } from './diagnosisIndex';
import type { Field } from './json';
import { holdsWords } from './phrases';

/** A condition that the paste names, and how. */
export interface NamedCondition {
  condition: LookupCondition;
  by: 'identifier' | 'bodyText' | 'label';
  /** What was found, as published. */
  text: string;
  field: string | null;
  /** Whether it says by itself whose answer this is. */
  isTelling: boolean;
}

/** Finds the conditions whose identifier or documented text stands in the field that carries it, or else in the running text. */
export function identifyConditions(fields: readonly Field[], text: string, { lookup, phrases }: DiagnosisIndex): NamedCondition[] {
  const strings = fields.filter((field): field is Field & { value: string } => typeof field.value === 'string' && field.value.length < 500);
  const tokens = new Set(text.slice(0, 200_000).match(/[A-Za-z][A-Za-z0-9_]{3,60}/g) ?? []);
  const isCommon = (name: string) => phrases.codeByWords.has(toWords(name)) || !/[_\d]|\p{Ll}\p{Lu}/u.test(name);
  return lookup.conditions.flatMap((condition) => {
    const named = byIdentifier(condition, strings, tokens, isCommon) ?? byBodyText(condition, strings, text, phrases.codeByWords);
    return named ? [{ condition, ...named }] : [];
  });
}

type Named = Omit<NamedCondition, 'condition'>;
type StringField = Field & { value: string };

function byIdentifier(
  { identifier, identifierField }: LookupCondition,
  strings: readonly StringField[],
  tokens: ReadonlySet<string>,
  isCommon: (name: string) => boolean,
): Named | null {
  if (identifier === null) return null;
  const holders = strings.filter(({ value }) => value === identifier);
  const carrier = holders.find((field) => isCarrier(field, identifierField));
  if (carrier) return { by: 'identifier', text: identifier, field: carrier.path, isTelling: true };
  const isNumbered = /^[A-Z]{2,}\d{3,}$/.test(identifier);
  const [holder] = holders;
  if (holder) return { by: 'identifier', text: identifier, field: holder.path, isTelling: isNumbered };
  return tokens.has(identifier) ? { by: 'identifier', text: identifier, field: null, isTelling: isNumbered || !isCommon(identifier) } : null;
}

/** The field that the provider documents for it; `code` where none is documented. */
function isCarrier({ path }: Field, documented: string | null): boolean {
  const plain = path.replace(/\[\]/g, '').replace(/^(?:.*\.)?(?:data|body|response|error|payload)\./, '');
  const last = plain.split('.').at(-1);
  if (documented === null) return last === 'code';
  return plain === documented.replace(/\[\]/g, '') || (documented.includes('.') ? last === documented.split('.').at(-1) : plain === documented);
}

function byBodyText({ bodyTexts }: LookupCondition, strings: readonly StringField[], text: string, codeByWords: ReadonlyMap<string, string>): Named | null {
  for (const { field, text: documented } of bodyTexts) {
    const words = toWords(documented);
    const isLong = words.split(' ').length >= 5;
    const holder = strings.find(({ value }) => toWords(value) === words);
    const isTelling = isLong || (holder?.key === field && words.split(' ').length >= 3 && !codeByWords.has(words));
    if (holder) return { by: 'bodyText', text: documented, field: holder.path, isTelling };
    if (holdsWords(toWords(text.slice(0, 20_000)), words)) return { by: 'bodyText', text: documented, field: null, isTelling: isLong };
  }
  return null;
}

/** The conditions of a provider whose label stands in the words. */
export function findLabels(conditions: readonly LookupCondition[], words: string): NamedCondition[] {
  return conditions.flatMap((condition) => {
    const label = [condition.label, ...condition.label.split(' / ')].find((part) => isSpeaking(toWords(part)) && holdsWords(words, toWords(part)));
    return label ? [{ condition, by: 'label' as const, text: label, field: null, isTelling: false }] : [];
  });
}

/** A short word such as "OK" or "Gone" is everyday speech. */
function isSpeaking(label: string): boolean {
  return label.length >= 8;
}
