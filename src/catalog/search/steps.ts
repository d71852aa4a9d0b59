/** Rising numbers as steps from one to the next, which are short and compress well: 3, 5, 9 become 3, 2, 4. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, position) => number - (numbers[position - 1] ?? 0));
}

/** The numbers that were written as steps. */
export function fromSteps(steps: readonly number[]): number[] {
  let last = 0;
  return steps.map((step) => {
    last += step;
    return last;
  });
}
