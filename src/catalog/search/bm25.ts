import type { PostingRow } from './parts';
import type { Vocabulary } from './vocabulary';

/** Adds what one word scores in the fields of the documents in which it stands, by BM25+ as in MiniSearch 7. */
export function addRow(
  sums: Float64Array,
  [, ...fields]: PostingRow,
  weight: number,
  boosts: readonly number[],
  { averages, documentCount, lengths }: Vocabulary,
): void {
  fields.forEach((steps, field) => {
    const own = lengths[field];
    const average = averages[field] ?? 1;
    const count = countOf(steps);
    const rarity = Math.log(1 + (documentCount - count + 0.5) / (count + 0.5));
    const worth = weight * (boosts[field] ?? 1);
    for (let at = 0, position = 0; at < steps.length; at += 1) {
      const step = steps[at] ?? 0;
      position += step >> 1;
      const frequency = step & 1 ? (steps[++at] ?? 1) : 1;
      const rawScore =
        rarity * (delta + (frequency * (saturation + 1)) / (frequency + saturation * (1 - shortness + (shortness * (own?.[position] ?? 0)) / average)));
      sums[position] = (sums[position] ?? 0) + worth * rawScore;
    }
  });
}

/** The parameters of BM25+: how soon repetition stops counting, how much short fields count for, and what any hit is worth. */
const [saturation, shortness, delta] = [1.2, 0.7, 0.5];

/** How many documents the steps lead to. */
function countOf(steps: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < steps.length; at += (steps[at] ?? 0) & 1 ? 2 : 1) count += 1;
  return count;
}
