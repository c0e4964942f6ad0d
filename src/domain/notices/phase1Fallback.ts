import { about, type Detector } from './facts.js';

/** No exporter metrics: the cluster's cost is that of its infrastructure, and CPU, RAM and efficiency are not measured. */
export const phase1Fallback: Detector = ({ clusters }) =>
  clusters
    .filter(({ isPhase1 }) => isPhase1)
    .map((cluster) => ({
      code: 'phase-1-fallback',
      severity: 'warning',
      ...about(cluster),
      evidence: { total: cluster.cost.total },
    }));
