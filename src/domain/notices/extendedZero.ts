import { ALL_KUBERNETES, TOO_LOW } from './aspect.js';
import { notice } from './notice.js';

const MINUTE = 60_000;

/**
 * Clusters are expected and there is still nothing ten minutes after the hour: no longer a matter of waiting. Nothing has come since
 * the period began, or since the last import where that was before; nor could it before the first of them was connected.
 */
export const extendedZero = notice({
  code: 'extended-zero',
  severity: 'error',
  evidence: { since: 'date', minutes: 'minutes', expected: 'count' },
  touches: ['total', 'cloud', ...ALL_KUBERNETES],
  doubts: () => TOO_LOW,
  detect: ({ gap, report: { period }, context: { now, expectedClusters = [] } }) => {
    if (gap !== 'extended-zero') return [];
    const start = period.start.getTime();
    const imports = expectedClusters.map(({ lastImportAt }) => lastImportAt?.getTime() ?? 0);
    const lastImport = Math.max(0, ...imports);
    const connected = Math.min(...expectedClusters.map(({ createdAt }) => createdAt?.getTime() ?? 0));
    const since = Math.max(lastImport > 0 ? Math.min(lastImport, start) : start, connected);
    const minutes = Math.floor((now.getTime() - since) / MINUTE);
    return [{ evidence: { since: new Date(since).toISOString(), minutes, expected: expectedClusters.length } }];
  },
});
