import type { ReadyState } from './questions/expensesState.js';

/** The answer has no cost of any kind, and nothing says that one is on its way or missing. */
export function hasNothingToShow({ report, waiting }: ReadyState): boolean {
  const { total, kubernetes, cloudAccounts, clusters, missingClusters, notices } = report;
  return (
    total === 0 &&
    (kubernetes ?? 0) === 0 &&
    cloudAccounts.length + clusters.length + missingClusters.length === 0 &&
    waiting === null &&
    notices.every(({ severity }) => severity === 'info')
  );
}
