import { actorSchema, retryAdviceSchema } from '../../../data/schema/condition';
import type { ConditionRecord } from '../records';
import { longText, rightToLeftLabel, rightToLeftText, unbrokenWord } from './stressTexts';

/** Conditions in the states in which pieces of a page have to show them; all lead to pages that exist. */
export interface GalleryConditions {
  /** As it stands in the data: the one of which most is known. */
  plain: ConditionRecord;
  /** One for each who can have to act. */
  actors: ConditionRecord[];
  /** One for each advice on repeating. */
  retries: ConditionRecord[];
  /** Charged, not charged, not documented. */
  billed: ConditionRecord[];
  /** Without everything that can be absent. */
  bare: ConditionRecord;
  /** A label of 60 characters without a break, and a meaning of 400. */
  long: ConditionRecord;
  rightToLeft: ConditionRecord;
  /** Only another edition than the collected one documents it. */
  otherEdition: ConditionRecord;
  /** Forty reasons for one number of one provider. */
  many: ConditionRecord[];
}

/** Draws up the conditions; null where there is none to begin with. */
export function galleryConditions(conditions: readonly ConditionRecord[]): GalleryConditions | null {
  const plain = fullest(conditions);
  if (!plain) return null;
  const bare = toBare(plain);
  return {
    plain,
    actors: actorSchema.options.map((actor) => ({ ...bare, actor })),
    retries: retryAdviceSchema.options.map((advice) => ({
      ...bare,
      retry: { ...bare.retry, advice, note: advice === 'never' ? null : longText.slice(0, 120) },
    })),
    billed: [true, false, null].map((billed) => ({ ...bare, billed, billingNote: billed === null ? null : 'Except on trial plans.' })),
    bare,
    long: { ...plain, id: 'long', label: unbrokenWord, identifier: unbrokenWord, meaning: longText, situationName: longText.slice(0, 80) },
    rightToLeft: { ...bare, id: 'right-to-left', label: rightToLeftLabel, meaning: rightToLeftText, causes: [rightToLeftText] },
    otherEdition: toOtherEdition(plain, conditions),
    many: Array.from({ length: 40 }, (_, index) => ({
      ...(conditions[index % conditions.length] ?? plain),
      id: `reason-${index + 1}`,
      provider: plain.provider,
      statusCode: plain.statusCode,
    })),
  };
}

/** The condition of which most is known; of equals the first. */
function fullest(conditions: readonly ConditionRecord[]): ConditionRecord | undefined {
  const factsOf = ({ bodyTexts, escalateWith, notes, notThisOneIf }: ConditionRecord) =>
    [bodyTexts, escalateWith, notes, notThisOneIf].filter((facts) => facts.length > 0).length;
  return conditions.toSorted((a, b) => factsOf(b) - factsOf(a))[0];
}

function toBare(condition: ConditionRecord): ConditionRecord {
  return {
    ...condition,
    id: 'bare',
    identifier: null,
    identifierField: null,
    bodyTexts: [],
    retry: { ...condition.retry, note: null },
    billed: null,
    billingNote: null,
    escalateWith: [],
    notThisOneIf: [],
    notes: [],
    replacedBy: [],
    replaces: [],
    counterparts: [],
    isInCollectedEdition: true,
  };
}

function toOtherEdition(plain: ConditionRecord, conditions: readonly ConditionRecord[]): ConditionRecord {
  const others = conditions.filter(({ isInCollectedEdition }) => !isInCollectedEdition);
  const linked = others.find(({ counterparts, replacedBy }) => replacedBy.length + counterparts.length > 0);
  return { ...(linked ?? others[0] ?? plain), id: 'other-edition', isInCollectedEdition: false };
}
