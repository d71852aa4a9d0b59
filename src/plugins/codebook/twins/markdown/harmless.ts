/** What follows a text: no letter, digit, underscore, point, dash, slash or `#`, such as a code span, a link or the end of a line; or anything. */
type Next = 'no word' | 'anything';

/** What could start a list, a heading, a rule or a table. */
const startOfBlock = /^(?:[-+=>#:]|\d+[.)])/;

/** Whether nothing in a text can be taken for a mark, wherever it stands: true of most texts; quick, and never wrong about a yes. */
export function isHarmless(text: string, next: Next = 'anything'): boolean {
  return !startOfBlock.test(text) && isHarmlessWithin(text, next);
}

/** The same of a text that follows something else in its line, and so starts no block. */
export function isHarmlessWithin(text: string, next: Next = 'anything'): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < ascii && harmlessAscii[code] === 1) continue;
    if (!(code < ascii ? dependsOnNeighbours(text, index, next) : isHarmlessBeyondAscii(text, index))) return false;
  }
  return true;
}

const ascii = 128;

/** By the code of the character: a table, as a regular expression takes several times as long, and every text of every page is looked at. */
const harmlessAscii = Uint8Array.from({ length: ascii }, (_, code) => (/[A-Za-z0-9 ,;?"'/%$^(){}=+>-]/.test(String.fromCharCode(code)) ? 1 : 0));

/** What is a mark beside some characters alone; false for what always is one, such as a backtick. */
function dependsOnNeighbours(text: string, index: number, next: Next): boolean {
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
  const isSafeEnd = after === '' && next === 'no word';
  switch (text.charAt(index)) {
    case '.':
      return !/[Ww]/.test(before) || (!/[Ww]{3}$/.test(text.slice(0, index)) && (isSafeEnd || /[^\w.-]/.test(after)));
    case ':':
      return isSafeEnd || /[^/]/.test(after);
    case '&':
      return isSafeEnd || /[^#A-Za-z]/.test(after);
    case '!':
    case '#':
      return after !== '';
    case '_':
      return isWithinWord(text, index);
    default:
      return false;
  }
}

/** Beside the first or last character it depends on what stands before or after the text. */
function isWithinWord(text: string, index: number): boolean {
  return index >= 2 && index <= text.length - 3 && /^[A-Za-z0-9]_[A-Za-z0-9]$/.test(text.slice(index - 1, index + 2));
}

/** Half of a pair is judged by the pair, and a second half by itself: no letter, so that its first half has to be passed over. */
function isHarmlessBeyondAscii(text: string, index: number): boolean {
  const isSecondHalf = /[\uDC00-\uDFFF]/.test(text.charAt(index)) && /[\uD800-\uDBFF]/.test(text.charAt(index - 1));
  return isSecondHalf || /^[\p{L}\p{N}’“”…–—›·×→≠]/u.test(text.slice(index, index + 2));
}
