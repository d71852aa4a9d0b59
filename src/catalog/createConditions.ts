import type { Provider } from '../../data/codebookData';
import { conditionId } from '../../data/conditionId';
import type { ConditionData } from '../../data/schema/condition';
import type { Situation } from '../../data/schema/situation';
import { collectedFirst } from './editions';
import { createEvidence } from './evidence';
import { failureSentence } from './failurePath';
import { type ConditionLinks, linkConditions, type Origin, toReference } from './linkConditions';
import { conditionPagePath, entryPath, situationPath } from './permalinks';
import type { ConditionRecord } from './records';
import { statusClassOf } from './statusClass';
import { buildStepCode } from './stepCode/buildStepCode';

/** Every condition of every provider, by provider and code, joined with its situation and with the conditions around it. */
export function createConditions(providers: readonly Provider[], situations: readonly Situation[]): ConditionRecord[] {
  const origins = providers.flatMap(originsOf);
  const links = linkConditions(origins);
  const situationsById = new Map(situations.map((situation) => [situation.id, { ...situation, path: situationPath(situation.id) }]));
  return origins.map((origin) => ({
    ...toReference(origin),
    statusClass: statusClassOf(origin.entry.statusCode),
    situation: origin.condition.situation,
    situationName: situationsById.get(origin.condition.situation)?.name ?? origin.condition.situation,
    situationPath: situationsById.get(origin.condition.situation)?.path ?? situationPath(origin.condition.situation),
    sharePath: sharePathOf(origin),
    failure: toFailure(origin, situationsById.get(origin.condition.situation)),
    ...toStatements(origin),
    ...relate(origin, links),
  }));
}

function sharePathOf({ provider, entry, condition }: Origin): string {
  return entry.conditions.length > 1 ? conditionPagePath(provider.id, entry.statusCode, conditionId(condition)) : entryPath(provider.id, entry.statusCode);
}

function originsOf(provider: Provider): Origin[] {
  const entries = [...provider.entries].sort((a, b) => a.statusCode - b.statusCode);
  return entries.flatMap((entry) => collectedFirst(entry.conditions, isCollected).map((condition) => ({ provider, entry, condition })));
}

function isCollected({ editions }: ConditionData): boolean {
  return editions.includes('collected');
}

/** Where the request failed: as the condition says, else as its situation does. */
function toFailure({ provider, condition }: Origin, situation: Situation | undefined): ConditionRecord['failure'] {
  const failedAt = condition.failedAt ?? situation?.failedAt;
  if (!failedAt) return null;
  const { of } = createEvidence(provider, condition.editions);
  return { place: failedAt.place, sentence: failureSentence(failedAt.place, provider.name), evidence: of(failedAt) };
}

/** The statements of a condition with their evidence. */
function toStatements({ provider, entry, condition }: Origin) {
  const { of, toStatement, weakest } = createEvidence(provider, condition.editions);
  const { actor, billed, billingNote, bodyTexts, causes, editions, escalateWith, identifier, meaning, notes, retry, steps } = condition;
  return {
    identifierField: identifier?.field ?? null,
    bodyTexts: bodyTexts ?? [],
    meaning: meaning.text,
    causes: causes.map(({ text }) => text),
    resolution: {
      steps: steps.map(({ text }) => text),
      basis: weakest(steps),
      code: steps.map(({ code }) => (code ? buildStepCode(code, provider, entry) : null)),
    },
    actor: actor.who,
    retry: { advice: retry.advice, basis: retry.basis, note: retry.note ?? null },
    billed: billed ?? null,
    billingNote: billingNote?.text ?? null,
    evidence: {
      meaning: of(meaning),
      causes: causes.map(of),
      steps: steps.map(of),
      actor: of(actor),
      retry: of(retry),
      billingNote: billingNote ? of(billingNote) : null,
    },
    escalateWith: escalateWith ? [...provider.support.include, ...escalateWith] : provider.support.include,
    notes: (notes ?? []).map(toStatement),
    editions,
    isInCollectedEdition: isCollected(condition),
  } satisfies Partial<ConditionRecord>;
}

/** The conditions that this one points to, or that point to it. */
function relate(origin: Origin, links: ConditionLinks) {
  const { condition } = origin;
  return {
    notThisOneIf: (condition.notThisOneIf ?? []).map(({ text, condition: reference }) => ({
      text,
      condition: links.resolve(origin, reference ? [reference] : []).at(0) ?? null,
    })),
    replacedBy: links.resolve(origin, condition.replacedBy),
    replaces: links.replacedConditions(origin),
    counterparts: links.counterpartsOf(origin),
  } satisfies Partial<ConditionRecord>;
}
