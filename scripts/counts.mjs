import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** Where each tool writes its report, and how to count in it. A report that is missing or broken counts as one failure. */
const reports = [
  { file: 'reports/checks.json', count: countChecks },
  { file: 'reports/unit.json', count: countVitest },
  { file: 'reports/browser.json', count: countPlaywright },
];

/** What passed and failed, from the reports of the last `npm test`. @returns {Counts} */
export function readCounts() {
  return reports
    .map(({ file, count }) => readReport(file, count))
    .reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }));
}

/**
 * Why browser tests were skipped in the last `npm test`, and how many for each reason: what was not checked must not pass in silence.
 * @returns {Map<string, number>}
 */
export function readSkipReasons() {
  const reasons = new Map();
  for (const { annotations } of testsIn(readSuites()))
    for (const { type, description = '' } of annotations) if (type === 'skip') reasons.set(description, (reasons.get(description) ?? 0) + 1);
  return reasons;
}

function readSuites() {
  try {
    return JSON.parse(readFileSync('reports/browser.json', 'utf8')).suites;
  } catch {
    return [];
  }
}

/** @returns {{ annotations: { type: string, description?: string }[] }[]} */
function testsIn(suites = []) {
  return suites.flatMap(({ specs = [], suites: inner }) => [...specs.flatMap(({ tests }) => tests), ...testsIn(inner)]);
}

/** @param {Counts} counts */
export function formatCounts({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** @param {string} file @param {(report: never) => Counts} count @returns {Counts} */
function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.log(`No usable report in ${file}: the run did not finish.`);
    return { passed: 0, failed: 1 };
  }
}

/** @param {{ passed: boolean }[]} checks @returns {Counts} */
function countChecks(checks) {
  const passed = checks.filter((check) => check.passed).length;
  return { passed, failed: checks.length - passed };
}

/** @param {{ numPassedTests: number, numTotalTests: number, numPendingTests: number, success: boolean }} report @returns {Counts} */
function countVitest({ numPassedTests, numTotalTests, numPendingTests, success }) {
  const failed = numTotalTests - numPassedTests - numPendingTests;
  return { passed: numPassedTests, failed: success ? failed : Math.max(failed, 1) };
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report @returns {Counts} */
function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
