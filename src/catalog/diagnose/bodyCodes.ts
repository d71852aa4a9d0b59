import type { Field } from './json';
import { matchPhrase, type PhraseIndex } from './phrases';

/** A status code that a field of a body states. */
export interface BodyCode {
  code: string;
  field: string;
}

const statusKeys = new Set([
  'status',
  'statuscode',
  'httpstatus',
  'httpstatuscode',
  'httpcode',
  'responsecode',
  'responsestatus',
  'respstatus',
  'upstreamstatus',
  'httpresponsestatuscode',
  'scstatus',
]);
const codeKeys = new Set(['code', 'error', 'errorcode', 'errcode', 'errno', 'err', 'rc', 'statusvalue']);
/** Names under which a body or a record tells of the answer. A number elsewhere is data. */
const carriers = new Set(
  'error errors err errorinfo errordetails fault exception failure response res resp http httprequest httpresponse meta result body payload jsonpayload context ctx fields log attributes extra event properties detail details cause upstream data status message output reply answer'.split(
    ' ',
  ),
);
const errorCarriers = /(?:^|\.)(?:errors?|err|fault|exception|failure|cause)(?:\[\])?\./i;
const errorSiblings =
  /^(?:message|msg|error|errors|error_?message|title|detail|details|description|reason|type|status|error_description|success|request_?id|errmsg|info|hint|timestamp|path)$/i;

const flat = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** The codes that a body states; `isGood` where it says that all went well. */
export function readBodyCodes(fields: readonly Field[], phrases: PhraseIndex): { codes: BodyCode[]; isGood: boolean } {
  const stated = fields.flatMap((field) => {
    const code = isInPlace(field) ? toCode(field, phrases) : null;
    return code === null ? [] : [{ code, field: field.path, isStatus: statusKeys.has(flat(field.key)), isError: errorCarriers.test(field.path) }];
  });
  const isGood = fields.some(saysGood) || stated.some(({ code, isStatus, isError }) => isStatus && !isError && /^2/.test(code));
  const failing = stated.filter(({ code, isError }) => !/^[123]/.test(code) && (!isGood || isError));
  const first = failing.find(({ isStatus }) => isStatus) ?? failing[0];
  return { codes: [...(first ? [first] : []), ...failing.filter((other) => other.code !== first?.code && other.field.includes('errors[]'))], isGood };
}

/** `{"status": "ok"}`, `{"success": true}`. */
function saysGood({ key, path, value }: Field): boolean {
  if (path !== key) return false;
  if (/^(?:success|ok)$/i.test(key)) return value === true || value === 'true';
  return /^(?:status|result|state)$/i.test(key) && typeof value === 'string' && /^(?:ok|success|successful|succeeded|completed|active|done)$/i.test(value);
}

function isInPlace({ key, path, siblings }: Field): boolean {
  const names = path.split('.').slice(0, -1);
  const inList = names.some((name) => name.endsWith('[]') && !/^(?:errors?|messages|failures|faults)?\[\]$/i.test(name));
  if (inList || names.some((name) => name !== '[]' && !carriers.has(flat(name)))) return false;
  if (statusKeys.has(flat(key)) || statusKeys.has(flat(path))) return true;
  // A record of data has a `code` too: only beside the words of an error it is a status code.
  const hasErrorBeside = siblings.some((name) => name !== key && errorSiblings.test(name));
  return (
    codeKeys.has(flat(key)) &&
    (hasErrorBeside || siblings.length === 1 || errorCarriers.test(path)) &&
    !siblings.some((name) => /^(?:name|price|country|sku|currency)$/i.test(name))
  );
}

function toCode({ key, value }: Field, phrases: PhraseIndex): string | null {
  const digits = /^\s*(?:HTTP[ /]?)?(\d{3,4})(?:\s+\D{0,60})?$/i.exec(String(value ?? ''))?.[1];
  if (digits) {
    const isNumber = /^[1-5]\d\d$/.test(digits) || phrases.wordsByCode.has(digits);
    return isNumber && (statusKeys.has(flat(key)) || !/^[123]/.test(digits)) ? digits : null;
  }
  // `{"status": "NOT_FOUND"}`
  return typeof value === 'string' && statusKeys.has(flat(key)) ? matchPhrase(value, phrases) : null;
}
