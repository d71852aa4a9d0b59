/** The moment of a day (its beginning in UTC) or of a day and time, in milliseconds. Texts with other offsets do not sort as texts. */
export function momentOf(date: string): number {
  return Date.parse(date);
}

/** The day as it is written: `2023-11-04` of `2023-11-04T20:46:28+03:00`. */
export function dayOf(date: string): string {
  return date.slice(0, 10);
}
