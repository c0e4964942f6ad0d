import { about, type Detector } from './facts.js';

const HOUR = 3_600_000;
const TOLERATED_HOURS = 3;

/** The newest figure of a cluster is more than three hours older than the period's end, or than now. */
export const staleData: Detector = ({ clusters, report, context }) => {
  const due = Math.min(report.period.end.getTime(), context.now.getTime());
  return clusters.flatMap((cluster) => {
    const { asOf } = cluster.figures;
    if (asOf === null) return [];
    const hours = (due - asOf.getTime()) / HOUR;
    if (hours <= TOLERATED_HOURS) return [];
    return [
      {
        code: 'stale-data',
        severity: 'warning',
        ...about(cluster),
        evidence: { asOf: asOf.toISOString(), hours: Math.floor(hours) },
      },
    ];
  });
};
