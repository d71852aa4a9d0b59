let pasted = '';

/** Keeps a paste for the diagnosis page, in memory alone: never in the address, the history or storage. */
export function handOver(text: string): void {
  pasted = text;
}

/** Takes the paste that was kept, once. */
export function takeOver(): string {
  const text = pasted;
  pasted = '';
  return text;
}
