import { about, type Detector } from './facts.js';

/** The namespaces are a 24th of their cluster: an hour's cost beside a day's. */
export const unitMismatch: Detector = ({ clusters }) =>
  clusters
    .filter(({ isRateAndDay }) => isRateAndDay)
    .map((cluster) => ({
      code: 'unit-mismatch',
      severity: 'error',
      ...about(cluster),
      evidence: { namespacesTotal: cluster.namespacesTotal, clusterTotal: cluster.figures.total, factor: 24 },
    }));
