import { judge, type Knowledge, type Strength } from './judgeNumber';
import { isPartOfMore, lookAround } from './surroundings';

/** A status code in running text, and how surely it is one. */
export interface FoundNumber {
  code: string;
  index: number;
  strength: Exclude<Strength, 0>;
}

const maxLine = 4000;

/**
 * Finds the status codes in running text. Ports, amounts, durations, dates and numbers of things are none.
 */
export function findNumbers(text: string, known: Knowledge): FoundNumber[] {
  return text.split('\n').flatMap((line) => findInLine(line.slice(0, maxLine), known));
}

function findInLine(line: string, known: Knowledge): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of line.matchAll(/(?<![\d.])\d{3}(?!\d)/g)) {
    const [code] = match;
    if (!/^[345]/.test(code) && !known.phrases.wordsByCode.has(code)) continue;
    const around = lookAround(line, match.index);
    const strength = isPartOfMore(line, match.index) ? 0 : judge(code, around, known);
    if (strength !== 0) found.push({ code, index: match.index, strength });
  }
  return found;
}
