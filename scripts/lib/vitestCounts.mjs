/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * What a run of Vitest counts for. A file that could not be loaded has no test to fail, and a run without any test proves nothing: each
 * is one failure.
 * @param {string | null} report of Vitest's JSON reporter; null: it wrote none
 * @param {number} exitCode
 * @returns {Counts}
 */
export function vitestCounts(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(report);
  const failedSilently = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: failedSilently ? 1 : failed };
}
