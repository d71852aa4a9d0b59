/** What stands around a number. */
export interface Surroundings {
  before: string;
  after: string;
  wordsBefore: string[];
  wordAfter: string;
  /** Whether it is written in the plural, "429s". */
  isPlural: boolean;
  /** The sign that ties the word before to the number, as in `status=404`. */
  sign: string;
}

/** Looks at what stands around three digits of a line. */
export function lookAround(line: string, index: number): Surroundings {
  const before = line.slice(Math.max(0, index - 80), index);
  const rest = line.slice(index + 3, index + 63);
  const after = rest.replace(endings, '').replace(/^s\b/, '').replace(elision, ' ');
  const sign = /(?:=>|[:=#/-])["'(\\[\s]*$/.exec(before)?.[0].trim().charAt(0) ?? '';
  const wordsBefore = before.toLowerCase().match(/[\p{L}\p{M}]+(?:['’.]\p{L}+)*|\d+|[.!?;](?=\s)/gu) ?? [];
  const wordAfter = /^["'”’»)\]*,\s-]{0,4}([\p{L}\p{M}]+(?:-\p{L}+)*)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  return { before, after, wordsBefore: wordsBefore.slice(-12), wordAfter, isPlural: /^['’]?s\b/.test(rest), sign };
}

/** French and Italian leave a vowel out: "500 d'APITube" is not days. */
const elision = /^\s(?:[cdjlmnst]|qu|dell|all|dall|nell|sull)['’](?=\p{L})/iu;

/** Endings that make a noun or verb of a code: "403er", "402ing", "404's". */
const endings = /^['’]?(?:er|ern|ers|ing|ed|ler)\b|^['’][sd]\b/;

/** What stands in front of "429s" where it means answers and not seconds. */
const pluralLead =
  /(?:(?:lots|plenty|bunch|spike|flood|number|couple|wave|tons?) (?:of|in)|many|(?:gets?|getting|got|sees?|seeing|seen|gives?|giving|gave|returns?|returning|returned|throws?|throwing|sends?|sending)(?: \w{1,12}){0,2}|intermittent|random|sporadic|constant|occasional|frequent|these|those|with|more|some|the)\s+$/i;

/** "400 to 410" are pages, people or prices. */
const rangeAfter = /^\s(?:to|till|until|through|bis|à|a|al|hasta|até|tot|till|til|до)\s\d/i;
const rangeBefore = /\d\s(?:to|till|until|through|bis|à|a|al|hasta|até|tot|til|до)\s$/i;

/** Whether the three digits are part of a longer number, word, address, date, version, amount or telephone number. */
export function isPartOfMore(line: string, index: number): boolean {
  const before = line.slice(Math.max(0, index - 24), index);
  const after = line.slice(index + 3, index + 27);
  const isPlural = /^s\b/.test(after) && pluralLead.test(before);
  if (endings.test(after)) return /[A-Za-z0-9_.,$€-]$/.test(before);
  if (/^s\b/.test(after)) return !isPlural || /^s\s+(?:time|delay|later|wait|elapsed|latency|duration)/i.test(after);
  if (/^(?:[A-Za-z0-9_À-ɏͰ-ӿ]|[.,:/]\d|\s?[%‰]|-\d|\s?-\s?\d|th\b)/.test(after) && !/^\/[45]\d\d(?!\d)/.test(after)) return true;
  if (/(?:[$€£¥₹₽+@~&\\]|(?<!\.\.)\.)\s?$|\?$/.test(before) || /\d[.,:/-]$/.test(before.replace(/[45]\d\d\/$/, ''))) return true;
  if (/[A-Za-z0-9_À-ɏͰ-ӿ]$/.test(before) && !/(?:^|[^A-Za-z])(?:http|https|e|rc|status|code|error|err)[_]?$/i.test(before)) return true;
  if (/^\s?[*+]\s?[\d(]/.test(after)) return true;
  if (rangeAfter.test(after) || rangeBefore.test(before)) return true;
  // Groups of digits of other lengths beside it: a telephone or card number.
  return /(?:\+\d{1,3}|\d)[\s().-]{1,3}$/.test(before) || /^[\s().-]{1,3}\d{4}/.test(after) || /^\s\d{2,3}[\s-]\d{2,4}/.test(after);
}
