import { expect, test } from 'vitest';
import { vitestCounts } from '../../scripts/lib/vitestCounts.mjs';

const report = (numPassedTests: number, numFailedTests: number) => JSON.stringify({ numPassedTests, numFailedTests });

test.each([
  ['tests that passed', report(12, 0), 0, { passed: 12, failed: 0 }],
  ['tests that failed', report(10, 2), 1, { passed: 10, failed: 2 }],
  ['a file that could not be loaded beside tests that passed', report(10, 0), 1, { passed: 10, failed: 1 }],
  ['a run that found no test', report(0, 0), 0, { passed: 0, failed: 1 }],
  ['a run that ended before its report', null, 1, { passed: 0, failed: 1 }],
])('npm test counts %s', (_case, text, exitCode, counts) => {
  expect(vitestCounts(text, exitCode)).toEqual(counts);
});
