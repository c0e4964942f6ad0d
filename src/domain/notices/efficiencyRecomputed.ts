import { about, type Detector } from './facts.js';

const ONE_POINT = 0.01 + 1e-9;

/** The cluster's own efficiency is more than a percentage point off the cost-weighted value of its workloads. */
export const efficiencyRecomputed: Detector = ({ clusters }) =>
  clusters.flatMap((cluster) => {
    const { efficiency, reportedEfficiency } = cluster.cost;
    const metric = (['total', 'cpu', 'ram'] as const).find((key) => {
      const weighted = efficiency[key];
      const reported = reportedEfficiency[key];
      return weighted !== null && reported !== null && Math.abs(weighted - reported) > ONE_POINT;
    });
    if (metric === undefined) return [];
    return [
      {
        code: 'efficiency-recomputed',
        severity: 'info',
        ...about(cluster),
        evidence: { metric, reported: reportedEfficiency[metric], weighted: efficiency[metric] },
      },
    ];
  });
