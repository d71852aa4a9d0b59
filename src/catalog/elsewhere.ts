import { groupBy } from './groupBy';
import { toLeftOut } from './leftOut';
import { limits } from './limits';
import { type NamedCell, toNamedCell } from './namedCell';
import type { ConditionRecord, SituationRecord } from './records';
import { rememberEach } from './remember';

/** Whom a reader looks at, so that only what others say stands beside it. */
interface Own {
  providerId?: string;
  code: string;
}

/** What is told of a situation elsewhere. */
interface Elsewhere {
  cells: NamedCell[];
  omitted?: number;
}

/** The conditions of a situation at other providers. Of very many those come first that have the same number. */
export function atOtherProviders(situation: SituationRecord, own: Required<Own>): Elsewhere {
  const { byProvider } = indexesOf(situation);
  const isOther = ({ provider }: ConditionRecord) => provider.id !== own.providerId;
  return choose(situation, situation.conditions.length - (byProvider.get(own.providerId)?.length ?? 0), own.code, isOther);
}

/** The conditions of a situation that have another number. */
export function underOtherNumbers(situation: SituationRecord, code: string): Elsewhere {
  const { byCode } = indexesOf(situation);
  const isOther = ({ statusCode }: ConditionRecord) => String(statusCode) !== code;
  return choose(situation, situation.conditions.length - (byCode.get(code)?.length ?? 0), code, isOther);
}

const indexesOf = rememberEach(({ conditions }: SituationRecord) => ({
  byCode: groupBy(conditions, ({ statusCode }) => String(statusCode)),
  byProvider: groupBy(conditions, ({ provider }) => provider.id),
}));

/** Looks no further than it has to: this is asked for every page. */
function choose(situation: SituationRecord, count: number, code: string, isOther: (condition: ConditionRecord) => boolean): Elsewhere {
  if (count <= limits.elsewhere) return { cells: situation.conditions.filter(isOther).map(toNamedCell) };
  const sameNumber = indexesOf(situation).byCode.get(code) ?? [];
  const chosen = new Set<ConditionRecord>();
  for (const list of [sameNumber, situation.conditions]) {
    for (const condition of list) {
      if (chosen.size >= limits.elsewhere) break;
      if (isOther(condition)) chosen.add(condition);
    }
  }
  return { cells: [...chosen].map(toNamedCell), ...toLeftOut(count - chosen.size) };
}
