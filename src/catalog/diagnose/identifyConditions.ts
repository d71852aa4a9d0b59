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
  /** Whether it is the whole value of the field that the provider documents for it. */
  isInItsField: boolean;
}

/** Finds the conditions whose identifier or documented text stands in the field that carries it, or else in the running text. */
export function identifyConditions(fields: readonly Field[], text: string, index: DiagnosisIndex): NamedCondition[] {
  const said: Said = {
    strings: fields.flatMap(({ key, path, value }) => (typeof value === 'string' && value.length < 500 ? [{ key, path, value, words: toWords(value) }] : [])),
    // The last part of a qualified name (`Faraday::ServerError`) is a class of some library, not what a provider sent.
    tokens: new Set(text.slice(0, 200_000).match(/(?<![\w.:$\\])[A-Za-z][A-Za-z0-9_]{3,60}/g) ?? []),
    words: toWords(text.slice(0, 20_000)),
  };
  return index.lookup.conditions.flatMap((condition) => {
    const named = byIdentifier(condition, said, index) ?? byBodyText(condition, said, index);
    return named ? [{ condition, ...named }] : [];
  });
}

type Named = Omit<NamedCondition, 'condition'>;

/** What an exchange says: the strings of its bodies, and the tokens and words of its text. */
interface Said {
  strings: { key: string; path: string; value: string; words: string }[];
  tokens: ReadonlySet<string>;
  words: string;
}

function byIdentifier({ identifier, identifierField }: LookupCondition, { strings, tokens }: Said, { commonNames }: DiagnosisIndex): Named | null {
  if (identifier === null) return null;
  const holders = strings.filter(({ value }) => value === identifier);
  const carrier = holders.find(({ path }) => isCarrier(path, identifierField));
  if (carrier) return { by: 'identifier', text: identifier, field: carrier.path, isTelling: true, isInItsField: true };
  const isNumbered = /^[A-Z]{2,}\d{3,}$/.test(identifier);
  const [holder] = holders;
  if (holder) return { by: 'identifier', text: identifier, field: holder.path, isTelling: isNumbered, isInItsField: false };
  return tokens.has(identifier) ? { by: 'identifier', text: identifier, field: null, isTelling: !commonNames.has(identifier), isInItsField: false } : null;
}

/** The field that the provider documents for it; `code` where none is documented. */
function isCarrier(path: string, documented: string | null): boolean {
  const plain = path.replace(/\[\]/g, '').replace(/^(?:.*\.)?(?:data|body|response|error|payload)\./, '');
  const last = plain.split('.').at(-1);
  if (documented === null) return last === 'code';
  return plain === documented.replace(/\[\]/g, '') || (documented.includes('.') && last === documented.split('.').at(-1));
}

function byBodyText({ bodyTexts }: LookupCondition, said: Said, { documentedWords, phrases }: DiagnosisIndex): Named | null {
  for (const { field, text } of bodyTexts) {
    const words = documentedWords.get(text) ?? '';
    const length = words.split(' ').length;
    const holder = said.strings.find((string) => string.words === words);
    const isTelling = length >= 5 || (holder?.key === field && length >= 3 && !phrases.codeByWords.has(words));
    if (holder) return { by: 'bodyText', text, field: holder.path, isTelling, isInItsField: holder.key === field };
    if (holdsWords(said.words, words)) return { by: 'bodyText', text, field: null, isTelling: length >= 5, isInItsField: false };
  }
  return null;
}

/** The labels of a provider's conditions that stand in the words, also part by part: "Forbidden / Account Deactivated". */
export function findLabels(conditions: readonly LookupCondition[], words: string): NamedCondition[] {
  return conditions.flatMap((condition) => {
    const parts = [...new Set([condition.label, ...condition.label.split(' / ')])];
    const labels = parts.filter((part) => isSpeaking(toWords(part)) && holdsWords(words, toWords(part)));
    return labels.map((text) => ({ condition, by: 'label' as const, text, field: null, isTelling: false, isInItsField: false }));
  });
}

/** The provider whose label is all that a text says; null where it is short, a name of a code, or where several providers use it. */
export function findLabelOwner(words: string, { labelOwners, phrases }: DiagnosisIndex): string | null {
  const owners = labelOwners.get(words);
  const [owner] = owners ?? [];
  return owner !== undefined && owners?.size === 1 && words.split(' ').length >= 3 && !phrases.codeByWords.has(words) ? owner : null;
}

/** A short word such as "OK" or "Gone" is everyday speech. */
function isSpeaking(label: string): boolean {
  return label.length >= 8;
}
