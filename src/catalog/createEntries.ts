import type { Provider } from '../../data/codebookData';
import type { EntryData } from '../../data/schema/condition';
import type { Edition } from '../../data/schema/provider';
import { createEvidence } from './evidence';
import { groupBy } from './groupBy';
import { toProviderReference } from './linkConditions';
import { entryPath } from './permalinks';
import type { ConditionRecord, EditionDifference, EditionReference, EntryRecord, RegisteredStatusCode } from './records';
import { rememberEach } from './remember';
import { statusClassOf } from './statusClass';
import { buildTimeline } from './timeline';

/** Every entry with its conditions, by provider and code. */
export function createEntries(
  providers: readonly Provider[],
  conditions: readonly ConditionRecord[],
  statusCodes: readonly RegisteredStatusCode[],
): EntryRecord[] {
  const conditionsByEntry = groupBy(conditions, ({ provider, statusCode }) => entryPath(provider.id, statusCode));
  const reasonPhrases = new Map(statusCodes.map(({ code, reasonPhrase }) => [code, reasonPhrase]));
  return providers.flatMap((provider) =>
    [...provider.entries]
      .sort((a, b) => a.statusCode - b.statusCode)
      .map((entry): EntryRecord => {
        const path = entryPath(provider.id, entry.statusCode);
        const own = conditionsByEntry.get(path) ?? [];
        return {
          provider: toProviderReference(provider),
          statusCode: entry.statusCode,
          statusClass: statusClassOf(entry.statusCode),
          reasonPhrase: reasonPhrases.get(entry.statusCode) ?? own[0]?.label ?? String(entry.statusCode),
          path,
          question: entry.question ?? null,
          notes: notesOf(provider, entry),
          conditions: own,
          editionDifferences: differencesOf(provider, entry.statusCode),
          timeline: buildTimeline(provider.editions, entry.statusCode, own),
        };
      }),
  );
}

function notesOf(provider: Provider, entry: EntryData): EntryRecord['notes'] {
  const { toStatement } = createEvidence(provider, ['collected']);
  return (entry.notes ?? []).map(toStatement);
}

function differencesOf(provider: Provider, statusCode: number): EditionDifference[] {
  return provider.editions.flatMap((edition) => {
    const texts = edition.differences.filter(({ statusCodes }) => statusCodes.includes(statusCode)).map(({ text }) => text);
    return texts.length > 0 ? [{ edition: toEditionReference(edition), texts }] : [];
  });
}

/** One record for all entries. */
const toEditionReference: (edition: Edition) => EditionReference = rememberEach(({ id, title, url, date }) => ({ id, title, url, date: date ?? null }));
