import { isJustConnected } from '../reportGap.js';
import type { Detector } from './facts.js';

/**
 * A cluster that should have reported did not, so the total is too low. In a gap all of them are missing: said once, there. One that was
 * just connected is waited for.
 */
export const missingCluster: Detector = ({ gap, report, figures, context }) => {
  const { missingClusters, clusters } = report;
  const failed = new Set(figures.kubernetes?.failed.map(({ id }) => id));
  const { expectedClusters = [], now } = context;
  const isSaid = gap === 'hour-boundary' || gap === 'extended-zero';
  const excused = new Set(expectedClusters.filter((cluster) => isSaid || isJustConnected(cluster, report.period, now)).map(({ id }) => id));
  return missingClusters
    .filter(({ id }) => failed.has(id) || !excused.has(id))
    .map(({ id, name, reason }) => ({
      code: 'missing-cluster',
      severity: 'error',
      clusterId: id,
      clusterName: name,
      evidence: {
        reported: clusters.length,
        expected: Math.max(expectedClusters.length, clusters.length + missingClusters.length),
        reason,
      },
    }));
};
