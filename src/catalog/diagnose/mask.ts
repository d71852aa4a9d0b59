import { cutText } from './clean';

/** What stands in place of a secret. */
type Mark = '[key]' | '[token]' | '[cookie]' | '[password]' | '[e-mail]';

const anyMark = '\\[(?:key|token|cookie|password|e-mail)\\]';
/** A value: a mark of ours, a quoted string (also one whose quotes are escaped, as in a log), or what stands up to the next separator. */
const value = `(?:\\\\*["']?${anyMark}\\\\*["']?|\\\\+"[^"\\\\\\r\\n]*\\\\+"|"(?:[^"\\\\\\r\\n]|\\\\.)*"?|'(?:[^'\\\\\\r\\n]|\\\\.)*'?|[^\\s&;,"'<>#)}\\]]+)`;
const assigns = '\\\\*["\']?\\]?\\s{0,4}(?:=>|[:=]|%3D)\\s{0,4}';
/** Bounded, so that a long run of letters costs no more than its length. */
const prefix = '(?<![A-Za-z0-9])[\\w.-]{0,40}?';

const secretNames: [names: string, mark: Mark][] = [
  ['pass(?:word|wd|phrase|code)?|pwd|passwort|contrase(?:ñ|n)a|mot_de_passe', '[password]'],
  ['token|jwt|bearer|session(?:[-_]?id)?|sid|secret|signature|sig|nonce|otp|csrf|xsrf|assertion|credentials?', '[token]'],
  [
    '(?:api|access|secret|private|subscription|rapidapi|auth|license|account|shared|signing|encryption)[-_.]?key(?:[-_]?id)?|apikey|app[-_]?(?:key|id)|auth',
    '[key]',
  ],
];

const assignments = secretNames.map(([names, mark]) => ({ mark, pattern: new RegExp(`(${prefix}(?:${names})${assigns})${value}`, 'gi') }));
const plainKey = new RegExp(`(${prefix}key${assigns})(${value})`, 'gi');
const headerNames = 'authorization|proxy-authorization|[\\w-]{0,40}(?:api-?key|auth-?key|token|secret|signature)';
const headerLine = new RegExp(`^([\\t <>*|]*(?:${headerNames})[\\t ]*:[\\t ]*)\\S.*$`, 'gim');
const quotedHeader = /((?:proxy-)?authorization\\*["']?\s{0,4}(?:=>|[:=])\s{0,4}\\*["']?)(?!\[key\])[^"'\r\n\\]+/gi;
const cookieLine = /((?<![\w-])(?:set-)?cookie2?\\*["']?\s{0,4}(?:=>|[:=])\s{0,4}\\*["']?)(?!\[cookie\])[^"'\r\n\\]+/gi;
const harPair = new RegExp(
  `("name"\\s{0,8}:\\s{0,8}"(?:${headerNames}|[\\w.-]{0,40}(?:key|password|pwd|sid|auth))"\\s{0,64},\\s{0,64}"value"\\s{0,8}:\\s{0,8}")(?:[^"\\\\]|\\\\.)*"`,
  'gi',
);
const harCookiePair = /("name"\s{0,8}:\s{0,8}"(?:set-)?cookie"\s{0,64},\s{0,64}"value"\s{0,8}:\s{0,8}")(?:[^"\\]|\\.)*"/gi;
const harCookies = /("cookies"\s{0,8}:\s{0,8})\[[^\]]*\]/gi;
/** A JSON web token. That a full stop ends the run is asked first, so that a run with many beginnings of tokens is read once and not once for each. */
const webToken = /(?<![\w-])(?=[\w-]+\.[\w-])([\w-]*?)eyJ[\w-]{4,}\.[\w-]+(?:\.[\w-]*){0,3}/g;

/** Replaces everything that lets somebody act as the sender, and e-mail addresses. Masking what is masked changes nothing. */
export function mask(text: string): string {
  let masked = cutText(text).text;
  // A mark may bring two parts together that read as one secret: repeat until nothing changes.
  for (let round = 0; round < 6; round++) {
    const next = maskOnce(masked);
    if (next === masked) break;
    masked = next;
  }
  return masked;
}

function maskOnce(text: string): string {
  return maskEmails(maskTokens(maskNamed(maskHeaders(text))));
}

function maskHeaders(text: string): string {
  return maskHarCookies(text)
    .replace(harCookiePair, '$1[cookie]"')
    .replace(harPair, '$1[key]"')
    .replace(headerLine, '$1[key]')
    .replace(/^([\t <>*|]*(?:set-)?cookie2?[\t ]*:[\t ]*)\S.*$/gim, '$1[cookie]')
    .replace(cookieLine, '$1[cookie]')
    .replace(quotedHeader, '$1[key]');
}

/** Behind the last bracket no list ends: looking for its end from each beginning would cost the square of the length. */
function maskHarCookies(text: string): string {
  const end = text.lastIndexOf(']') + 1;
  return text.slice(0, end).replace(harCookies, '$1"[cookie]"') + text.slice(end);
}

function maskNamed(text: string): string {
  const withoutUsers = text.replace(/(:\/\/)[^\s/?#"'<>]*@/g, '$1[key]@');
  const withoutBasic = withoutUsers.replace(/(\s(?:-u|--user|--oauth2-bearer)[\s=]+)\S+/g, '$1[key]');
  const withoutNames = assignments.reduce((rest, { mark, pattern }) => rest.replace(pattern, (_, name: string) => `${name}${mark}`), withoutBasic);
  return withoutNames.replace(plainKey, (whole, name: string, secret: string) => (/^.{8,}$/.test(secret) && !/\s/.test(secret) ? `${name}[key]` : whole));
}

function maskTokens(text: string): string {
  return text
    .replace(/\b(bearer)\s+(?!token\b|authenti|authori|scheme)[A-Za-z0-9._~+/=-]{4,}/gi, '$1 [token]')
    .replace(/\b(basic|token|digest|apikey|negotiate|key)\s+([A-Za-z0-9._~+/=-]{8,})/gi, (whole, scheme: string, token: string) =>
      isMixed(token) ? `${scheme} [token]` : whole,
    )
    .replace(webToken, '$1[token]')
    .replace(/(?<![A-Za-z0-9])[A-Za-z0-9]{1,16}[-_](?:live|test|prod|secret|proj|sandbox)[-_][A-Za-z0-9_-]{4,}/gi, '[key]')
    .replace(/(?<![A-Za-z0-9])(?:sk|pk|rk|ghp|gho|ghs|ghu|github_pat|glpat|xox[abprs]|whsec|hf|npm|shpat|key|api)[-_][A-Za-z0-9_-]{8,}/g, (token) =>
      isMixed(token.replace(/^[a-z]+[-_]/, '')) ? '[key]' : token,
    )
    .replace(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b|\bAIza[\w-]{20,}/g, '[key]')
    .replace(/[A-Za-z0-9+_=-]{20,}/g, (token) => (isRandom(token) ? '[key]' : token));
}

/** Letters with digits or with both cases: no word of a language. */
function isMixed(token: string): boolean {
  return /\d/.test(token) ? /[A-Za-z]/.test(token) || token.length >= 16 : /[a-z][A-Z]/.test(token) || /=$/.test(token);
}

/** A long part with letters and digits mixed. An identifier of words, a date or a UUID has none: those are needed to find the call. */
function isRandom(token: string): boolean {
  return token.split(/[-_]/).some((part) => part.length >= 20 && /\d/.test(part) && /[A-Za-z]/.test(part)) || isScattered(token);
}

/** A base64url token whose dashes fall anywhere; a slug's words are pure letters or pure digits. */
function isScattered(token: string): boolean {
  const parts = token.split(/[-_]/);
  const isUuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(token);
  return !isUuid && token.length >= 28 && parts.filter((part) => /\d/.test(part) && /[a-z]/.test(part) && /[A-Z]/.test(part)).some((part) => part.length >= 8);
}

function maskEmails(text: string): string {
  return text.replace(/[\p{L}\p{N}._%+'-]{1,128}(?:@|%40)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu, '[e-mail]');
}
