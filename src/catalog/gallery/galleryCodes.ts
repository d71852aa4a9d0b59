import type { Catalog } from '../catalog';
import { type CodePage, codePage } from '../pages/codePage';
import type { StatusCodeRecord } from '../records';

/** The first screens of numbers, one of each kind, without what stands below them. */
export function galleryCodes(catalog: Catalog): CodePage[] {
  return kinds.flatMap((isOfKind) => catalog.statusCodes.find(isOfKind) ?? []).map((record) => onlyAnswer(codePage(catalog, record)));
}

const isStatusCode = ({ code }: StatusCodeRecord) => /^[1-5]\d\d$/.test(code);

/** Registered with something to repeat and with nothing, each state of the registry, one and several senders without it, and no status code at all. */
const kinds: ((record: StatusCodeRecord) => boolean)[] = [
  ({ registration }) => registration?.state === 'registered' && registration.retry?.advice === 'backoff',
  ({ registration }) => registration?.state === 'registered' && !registration.retry,
  ({ registration }) => registration?.state === 'temporary',
  ({ registration }) => registration?.state === 'unused',
  ({ registration }) => registration?.state === 'obsoleted',
  (record) => isStatusCode(record) && record.registration === null && record.uses.length === 1,
  (record) => isStatusCode(record) && record.registration === null && record.uses.length > 1,
  (record) => !isStatusCode(record),
];

function onlyAnswer(page: CodePage): CodePage {
  return { ...page, conditions: [], otherNumbers: [], sources: [], markup: {}, frame: { ...page.frame, sidebar: [] } };
}
