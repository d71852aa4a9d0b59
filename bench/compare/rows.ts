import type { Row } from './table';

const lower = (key: string, label: string, digits = 0): Row => ({ key, label, better: 'lower', digits });
const higher = (key: string, label: string, digits = 0): Row => ({ key, label, better: 'higher', digits });

/** The figures of one page. */
export const pageRows: readonly Row[] = [
  lower('htmlBrotli', 'HTML, kB (brotli)', 1),
  lower('cssBrotli', 'CSS, kB (brotli)', 1),
  lower('scriptBrotli', 'JavaScript, kB (brotli)', 1),
  lower('fontBrotli', 'Fonts, kB', 1),
  lower('totalBrotli', 'All that is transferred, kB (brotli)', 1),
  lower('htmlGzip', 'HTML, kB (gzip)', 1),
  lower('cssGzip', 'CSS, kB (gzip)', 1),
  lower('scriptGzip', 'JavaScript, kB (gzip)', 1),
  lower('totalGzip', 'All that is transferred, kB (gzip)', 1),
  lower('requests', 'Requests'),
  lower('firstPaint', 'FCP, ms'),
  lower('largestPaint', 'LCP, ms'),
  lower('blocking', 'TBT, ms'),
  lower('shift', 'CLS', 3),
  higher('performance', 'Lighthouse: performance'),
  higher('accessibility', 'Lighthouse: accessibility'),
  higher('bestPractices', 'Lighthouse: best practices'),
  higher('seo', 'Lighthouse: SEO'),
  lower('readable', 'Slow phone: answer readable, ms'),
  lower('slowLargestPaint', 'Slow phone: LCP, ms'),
];

export const searchRows: readonly Row[] = [
  lower('searchBytes', 'Transferred from the first touch of the search to the first result, kB (brotli)', 1),
  lower('bytesToResult', 'Transferred from opening the page to the first result, kB (brotli)', 1),
  lower('firstResult', 'Slow network and processor: first touch of the search to the first result, ms'),
  lower('keystroke', 'Keystroke to painted results, ms (median)', 1),
];

export const buildRows: readonly Row[] = [
  lower('secondsPerThousand', 'Build, seconds for 1,000 pages', 1),
  lower('peakMebibytes', 'Peak memory, MiB'),
  { key: 'pages', label: 'Pages built', better: 'neither' },
];

export const qualityRows: readonly Row[] = [
  higher('first', 'Right result first, %', 1),
  higher('three', 'Right result in the first three, %', 1),
  lower('empty', 'Nothing found, %', 1),
];

/** JavaScript of a code page by the size of the site. `sizes` are numbers of pages. */
export function toGrowthRows(sizes: readonly number[]): Row[] {
  const rows = sizes.map((size) => lower(`script${size}`, `JavaScript at ${size.toLocaleString('en')} pages, kB (brotli)`, 1));
  return [...rows, lower('growth', 'Largest ÷ smallest size', 2)];
}
