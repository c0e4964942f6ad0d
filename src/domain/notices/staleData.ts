import { ALL_KUBERNETES, TOO_LOW } from './aspect.js';
import { notice } from './notice.js';

const HOUR = 3_600_000;
const TOLERATED_HOURS = 3;

/** The newest figure of a cluster is more than three hours older than the period's end, or than now. */
export const staleData = notice({
  code: 'stale-data',
  severity: 'warning',
  evidence: { asOf: 'date', hours: 'hours' },
  touches: ['total', ...ALL_KUBERNETES],
  doubts: () => TOO_LOW,
  detect: ({ clusters, report, context }) => {
    const due = Math.min(report.period.end.getTime(), context.now.getTime());
    return clusters.flatMap(({ figures }) => {
      if (figures.asOf === null) return [];
      const hours = (due - figures.asOf.getTime()) / HOUR;
      if (hours <= TOLERATED_HOURS) return [];
      return [{ cluster: figures, evidence: { asOf: figures.asOf.toISOString(), hours: Math.floor(hours) } }];
    });
  },
});
