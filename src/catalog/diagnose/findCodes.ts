import { type BodyCode, readBodyCodes } from './bodyCodes';
import { toWords } from './clean';
import type { DiagnosisIndex } from './diagnosisIndex';
import type { Exchange } from './exchange';
import type { Field } from './json';
import type { Knowledge } from './judgeNumber';
import { findNumbers } from './numbers';
import { findPhrase, matchPhrase } from './phrases';
import { findHosts, findUrls, parseUrl } from './providers';

/** A status code of an exchange, and in a sentence where it stands. */
export interface FoundCode {
  code: string;
  reason: string;
}

/** Fields whose strings are sentences for people or the text of an exception. */
const textKeys =
  /^(?:message|msg|error|errors|err|errmsg|detail|details|description|title|reason|exception|stack|text|log|event|status_?text|error_?(?:description|message)|body|response|summary|cause|fault_?string|hint|info|data|content|output|note|subject|comment)$/i;
const maxText = 200_000;

/** What a body says in words. */
export function textsOf(fields: readonly Field[]): string[] {
  return fields.flatMap(({ key, value }) => (typeof value === 'string' && textKeys.test(key) ? [value.slice(0, 20_000)] : []));
}

/** Running text without markup; an HTML error page says its code in the title. */
export function withoutTags(text: string): string {
  const inBrackets = text.slice(0, maxText).replace(/<(?:Response|HttpResponse)[^<>[\]]{0,40}\[(\d{3})[^<>]{0,80}>/gi, 'response status code $1 ');
  return inBrackets
    .replace(/<(script|style)\b[^>]{0,500}>[^<]*<\/\1>/gi, ' ')
    .replace(/<\/?(?:[a-z][a-z0-9:]{0,40}|(?!GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)[A-Z][A-Z0-9]{0,20})(?:\s[^<>]{0,1000})?\/?>/g, ' \n ');
}

/** The codes that an exchange fails with. A stated one rules; else bodies, then running text, then names of codes. */
export function findCodes(exchange: Exchange, fields: readonly Field[], index: DiagnosisIndex): FoundCode[] {
  const inBody = readBodyCodes(fields, index.phrases);
  if (exchange.code !== null) return withStated(exchange, exchange.code, inBody);
  if (inBody.codes.length > 0) return inBody.codes.map(toFound);
  if (inBody.isGood && exchange.kind !== 'prose') return [];
  const alone = exchange.kind === 'prose' && fields.length === 0 ? readAlone(exchange.text, index) : null;
  if (alone) return [alone];
  const inMarkup = readMarkup(exchange.text);
  if (inMarkup.length > 0) return inMarkup;
  const texts = [withoutTags(exchange.text), ...(inBody.isGood ? [] : textsOf(fields))];
  const inText = findInText(texts, exchange.kind === 'prose', index);
  return inText.length > 0 ? inText : findNames(texts, fields, inBody.isGood, index);
}

/** A paste that is nothing but a known code: `429`, `503?`. */
function readAlone(text: string, { codes }: DiagnosisIndex): FoundCode | null {
  const code = /^[\s"'“”‘’([*]*(\d{3})[\s"'“”‘’)\]*.!?]*$/.exec(text.slice(0, 100))?.[1] ?? '';
  return text.length < 100 && codes.has(code) ? { code, reason: `The text is the status code ${code}.` } : null;
}

function withStated({ kind, text }: Exchange, code: string, { codes, isGood }: { codes: BodyCode[]; isGood: boolean }): FoundCode[] {
  const isGoodAnswer = /^2/.test(code);
  // Some services send 200 and put the failure into the body.
  if (isGoodAnswer && !isGood && codes.length > 0) return codes.slice(0, 1).map(toFound);
  if (code === '000' && !/HTTP/.test(text)) return [];
  return [{ code, reason: kind === 'record' ? `The log line has the status code ${code}.` : `The answer has the status code ${code}.` }];
}

function toFound({ code, field }: BodyCode): FoundCode {
  return { code, reason: `\`${field.replace(/^\[\]\./, '')}\` in the body is ${code}.` };
}

/** `<status>404</status>`, `<error code="404">`. */
function readMarkup(text: string): FoundCode[] {
  const element = /<(?:\w{1,20}:)?((?:http)?-?(?:status|error|response)?-?_?(?:code|status))(?:\s[^<>]{0,200})?>\s*([345]\d\d)\b[^<]{0,60}<\//i.exec(text);
  const attribute =
    /<(?:\w{1,20}:)?[\w-]{0,30}(?:error|response|status|fault|problem)[\w-]{0,20}\s[^<>]{0,200}?\b(code|status|statusCode)=["']([345]\d\d)["']/i.exec(text);
  const heading = /<(title|h1|h2)\b[^<>]{0,100}>\s*(?:http\s*)?(?:error\s*)?([45]\d\d)\s*(?:error\s*)?(?:[-–—:|(<]|$)/i.exec(text);
  const [, name, code] = element ?? attribute ?? heading ?? [];
  return name && code ? [{ code, reason: `\`${name}\` in the body is ${code}.` }] : [];
}

function findInText(texts: readonly string[], isProse: boolean, index: DiagnosisIndex): FoundCode[] {
  const known = createKnowledge(isProse ? texts.join('\n') : '', index);
  const found = texts.flatMap((text) => findNumbers(withInlineStatus(text), known));
  const best = Math.max(0, ...found.map(({ strength }) => strength));
  const isOnly = new Set(found.map(({ code }) => code)).size === 1;
  const failing = found.filter(({ strength, code }) => (best === 4 ? strength === 4 : true) && (!/^3/.test(code) || isOnly));
  return [...new Set(failing.map(({ code }) => code))].slice(0, 20).map((code) => ({ code, reason: `The text names ${code} as a status code.` }));
}

/** What a text says of providers: asked again and again for the same words, it is worked out once. */
function createKnowledge(text: string, { conditionsByProvider, phrases, providers }: DiagnosisIndex): Knowledge {
  const names = new Map<string, boolean>();
  const namesProvider = (words: string) => {
    const known = names.get(words) ?? (providers.mentions(words).length > 0 || findAddresses(words).some((host) => providers.byHost(host) !== null));
    names.set(words, known);
    return known;
  };
  let documented: ReadonlySet<string> | null = null;
  const isDocumented = (code: string) => {
    documented ??= new Set(providers.mentions(text).flatMap(({ provider }) => (conditionsByProvider.get(provider.id) ?? []).map((own) => own.code)));
    return documented.has(code);
  };
  return { phrases, namesProvider, isDocumented };
}

/** The hosts that words name, bare or in a URL. */
function findAddresses(words: string): string[] {
  return [...findHosts(words), ...findUrls(words).flatMap((url) => parseUrl(url)?.host ?? [])];
}

/** A status line inside a sentence: `HTTP request failed! HTTP/1.1 404 Not Found`. */
function withInlineStatus(text: string): string {
  return text.replace(/\bHTTP\/\d(?:\.\d)?["']?\s+(?=\d{3}\b)/gi, 'status code ');
}

function findNames(texts: readonly string[], fields: readonly Field[], isGood: boolean, { phrases }: DiagnosisIndex): FoundCode[] {
  for (const { key, path, value } of isGood ? [] : fields) {
    const isNaming =
      typeof value === 'string' &&
      value.length < 80 &&
      !path.includes('data') &&
      /^(?:message|msg|error|errors|err|title|reason|type|code|status|status_?text|error_?(?:code|type|message|description)|detail|details|description|name|fault_?string)$/i.test(
        key,
      );
    const code = isNaming ? matchPhrase(value, phrases) : null;
    if (code) return [{ code, reason: `\`${path}\` in the body names ${code}.` }];
  }
  for (const text of texts) {
    const found = findPhrase(text, phrases) ?? findAlone(text, phrases);
    if (found) return [{ code: found.code, reason: `“${found.phrase}” is a name of ${found.code}.` }];
  }
  return [];
}

/** A name of one word counts when nothing else stands there: `Forbidden`. */
function findAlone(text: string, phrases: DiagnosisIndex['phrases']): { code: string; phrase: string } | null {
  const alone = text.trim();
  const code = alone.length < 60 ? matchPhrase(alone.replace(/^(?:HTTP\s?)?(?:error|exception)\s*:\s*/i, ''), phrases) : null;
  return code && /^\p{Lu}/u.test(alone) ? { code, phrase: toWords(alone) } : null;
}
