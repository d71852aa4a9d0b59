import type { CodebookData } from '../../data/codebookData';
import type { LookAlike } from '../../data/schema/lookAlike';
import { codeConstants } from './codeConstants';
import { unique } from './evidence';
import { groupBy } from './groupBy';
import { codePath } from './permalinks';
import type { CodeConstants, EntryRecord, LookAlikeRecord, RegisteredStatusCode, StatusCodeRecord, UnregisteredUse } from './records';
import { byCode, statusClassOf } from './statusClass';

/** Every number that the registry, an emitter or a provider names, in order. */
export function createStatusCodes(data: CodebookData, entries: readonly EntryRecord[]): StatusCodeRecord[] {
  const registrations = new Map(data.statusCodes.map((record) => [String(record.code), record]));
  const uses = groupBy(data.unregisteredUses, ({ code }) => code);
  const entriesByCode = groupBy(entries, ({ statusCode }) => String(statusCode));
  const codes = unique([...registrations.keys(), ...[...uses.keys()].filter((code) => code !== null), ...entriesByCode.keys()]);
  const named = codes
    .map((code) =>
      toNamed(code, {
        registration: registrations.get(code) ?? null,
        uses: uses.get(code) ?? [],
        constants: codeConstants(data.constants, code),
        entries: entriesByCode.get(code) ?? [],
      }),
    )
    .sort(byCode);
  const byNumber = new Map(named.map((record) => [record.code, record]));
  return named.map((record) => ({
    ...record,
    exchange: data.exchanges[record.code] ?? null,
    lookAlikes: (data.lookAlikes[record.code] ?? []).flatMap((lookAlike) => toLookAlike(lookAlike, byNumber.get(String(lookAlike.code)))),
  }));
}

/** Everything that is known of a number. */
interface KnownOfCode {
  registration: RegisteredStatusCode | null;
  uses: UnregisteredUse[];
  constants: CodeConstants[];
  entries: EntryRecord[];
}

/** A record without what leads to others. */
type NamedCode = Omit<StatusCodeRecord, 'exchange' | 'lookAlikes'>;

function toNamed(code: string, known: KnownOfCode): NamedCode {
  return { code, statusClass: statusClassOf(code), path: codePath(code), title: titleOf(known), ...known };
}

function toLookAlike({ text }: LookAlike, other: NamedCode | undefined): LookAlikeRecord[] {
  return other ? [{ code: other.code, title: other.title, path: other.path, text }] : [];
}

/** The registered name; else the name that most emitters share; else a description. */
function titleOf({ entries, registration, uses }: KnownOfCode): string {
  if (registration) return registration.reasonPhrase;
  const names = groupBy(
    uses.flatMap(({ name }) => name ?? []),
    (name) => name,
  );
  const [most] = [...names.values()].sort((a, b) => b.length - a.length);
  return most?.[0] ?? uses.at(0)?.description ?? entries.at(0)?.reasonPhrase ?? 'Unregistered';
}
