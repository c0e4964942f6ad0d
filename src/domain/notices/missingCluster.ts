import { isJustConnected } from '../report/reportGap.js';
import { notice } from './notice.js';

/**
 * A cluster that should have reported did not, so the total is too low. In a gap all of them are missing: said once, there. One that was
 * just connected is waited for.
 */
export const missingCluster = notice({
  code: 'missing-cluster',
  severity: 'error',
  evidence: { reported: 'count', expected: 'count', reason: 'text' },
  touches: ['total', 'kubernetes', 'parts', 'efficiency', 'missing'],
  detect: ({ gap, report, figures, context }) => {
    const { missingClusters, clusters } = report;
    const failed = new Set(figures.kubernetes?.failed.map(({ id }) => id));
    const { expectedClusters = [], now } = context;
    const isSaid = gap === 'hour-boundary' || gap === 'extended-zero';
    const excused = new Set(
      expectedClusters.filter((cluster) => isSaid || isJustConnected(cluster, report.period, now)).map(({ id }) => id),
    );
    const reported = clusters.length;
    const expected = Math.max(expectedClusters.length, reported + missingClusters.length);
    return missingClusters
      .filter(({ id }) => failed.has(id) || !excused.has(id))
      .map((cluster) => ({ cluster, evidence: { reported, expected, reason: cluster.reason } }));
  },
});
