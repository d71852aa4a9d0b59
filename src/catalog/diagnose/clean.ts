/** The longest paste that is read. */
const maxLength = 1_000_000;

/** Cuts a paste to what is read. */
export function cutText(text: string): { text: string; isTruncated: boolean } {
  return text.length > maxLength ? { text: text.slice(0, maxLength), isTruncated: true } : { text, isTruncated: false };
}

/** Brings a paste into plain form: whole characters, one kind of line end, digit and space, no colours and no Markdown. */
export function cleanText(text: string): string {
  return toAsciiDigits(text)
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*[A-Za-z]`, 'g'), '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/^[>\t ]*(?:```|~~~).*$/gm, '')
    .replace(/`/g, ' ');
}

/** Starts of the runs of ten digits that tickets in other scripts use. */
const digitRuns = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\uFF10-\uFF19]/g, (digit) => {
    const unit = digit.charCodeAt(0);
    return String(digitRuns.map((start) => unit - start).find((offset) => offset >= 0 && offset < 10) ?? digit);
  });
}

/** The words of a token or sentence, small: `TooManyRequests`, `TOO_MANY-REQUESTS` and `Too many requests` are alike. */
export function toWords(text: string): string {
  return text
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
