/** The value that a share of the values does not exceed. */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values) => quantile(values, 0.5);

/** Median, 95th percentile and maximum in milliseconds, in one line. */
export function summarize(values) {
  return `median ${ms(median(values))}, p95 ${ms(quantile(values, 0.95))}, max ${ms(quantile(values, 1))} ms`;
}

/** The share of values within a limit, in percent. */
export function within(values, limit) {
  return `${((100 * values.filter((value) => value <= limit).length) / values.length).toFixed(1)} %`;
}

export const ms = (value) => value.toFixed(1);
export const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`;
