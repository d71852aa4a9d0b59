import { squash } from '../search/words';
import { isNamedExactly } from './findConditions';
import type { GoIndex } from './goIndex';
import type { GoRequest } from './goRequest';
import { readStatus } from './readStatus';

type Values = GoRequest['values'];

/**
 * Puts a number and an identifier where they belong: helpdesks that have one field for "the error code" put either into `status` or `id`.
 * An identifier of three or four digits is the status; a status that is no status but names a condition is the identifier.
 */
export function settleFields(values: Values, index: GoIndex): Values {
  const { id, status } = values;
  const isStatusId = status !== '' && isIdentifier(status, index);
  if (isNumber(id)) return isStatusId ? { ...values, status: id, id: status } : { ...values, status: status || id, id: '' };
  return isStatusId && (id === '' || squash(id) === squash(status)) ? { ...values, status: '', id: status } : values;
}

/** Whether an identifier looks like a status code. */
export function isNumber(id: string): boolean {
  return /^\d{3,4}$/.test(id);
}

function isIdentifier(status: string, index: GoIndex): boolean {
  const { code, statusClass } = readStatus(status, index);
  return code === null && statusClass === null && isNamedExactly(status, index.lookup.conditions);
}
