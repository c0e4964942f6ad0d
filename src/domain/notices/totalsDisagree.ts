import { sumKnown } from '../amounts.js';
import type { Detector } from './facts.js';

/** The Kubernetes total is not the sum of its clusters, or is larger than the whole total. */
export const totalsDisagree: Detector = ({ report, least }) => {
  const { kubernetes, total, cloud, clusterRemainder, clusters } = report;
  if (kubernetes === null) return [];
  if (total !== null && cloud === null) {
    const evidence = { kubernetesTotal: kubernetes, total, difference: kubernetes - total };
    return [{ code: 'totals-disagree', severity: 'error', evidence }];
  }
  // The difference may be the cost of a cluster that is not known.
  if (Math.abs(clusterRemainder ?? 0) <= least || clusters.some((cluster) => cluster.total === null)) return [];
  return [
    {
      code: 'totals-disagree',
      severity: 'warning',
      evidence: {
        kubernetesTotal: kubernetes,
        clustersTotal: sumKnown(clusters.map((cluster) => cluster.total)),
        difference: clusterRemainder,
      },
    },
  ];
};
