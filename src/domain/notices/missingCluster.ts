import type { Detector } from './facts.js';

/** A cluster that should have reported did not, so the total is too low. In a gap all of them are missing: said once, there. */
export const missingCluster: Detector = ({ gap, report, figures, context }) => {
  const { missingClusters, clusters } = report;
  const failed = new Set(figures.kubernetes?.failed.map(({ id }) => id));
  const expected = context.expectedClusters?.length ?? 0;
  return missingClusters
    .filter(({ id }) => gap === null || failed.has(id))
    .map(({ id, name, reason }) => ({
      code: 'missing-cluster',
      severity: 'error',
      clusterId: id,
      clusterName: name,
      evidence: {
        reported: clusters.length,
        expected: Math.max(expected, clusters.length + missingClusters.length),
        reason,
      },
    }));
};
