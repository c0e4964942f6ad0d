import { CENT } from '../money/sumAmounts.js';
import { isClusterIncomplete } from '../compare/measuredAlike.js';
import { notice } from './notice.js';

/** Factors by which a figure jumps when it was averaged, or a total taken for a rate: up to the days of a month, hours of days, a week, a month. */
const FACTORS = [...Array.from({ length: 30 }, (_, index) => index + 2), 48, 60, 168, 720, 730, 744];
const TOLERANCE = 0.002;

/**
 * A cluster's cost stepped by a whole factor between two periods. Costs grow, but hardly by exactly that. Figures that are known to be
 * of a part of a period say nothing: a period that is not over, an hour being computed, a cluster that stopped reporting or was
 * connected meanwhile.
 */
export const suspiciousStep = notice({
  code: 'suspicious-step',
  severity: 'warning',
  evidence: { total: 'money', previousTotal: 'money', factor: 'count' },
  touches: ['total', 'kubernetes', 'cluster'],
  detect: ({ clusters, previousClusters, previousPeriod, report: { period }, context, gap }) => {
    if (period.end > context.now || gap !== null) return [];
    return clusters.flatMap((cluster) => {
      const previous = previousClusters?.find(({ figures }) => figures.id === cluster.figures.id);
      const total = cluster.cost.total ?? 0;
      const previousTotal = previous?.cost.total ?? 0;
      if (previous?.isPhase1 !== cluster.isPhase1 || total <= CENT || previousTotal <= CENT) return [];
      if (isClusterIncomplete(cluster.cost, period) || (previousPeriod && isClusterIncomplete(previous.cost, previousPeriod))) return [];
      const connected = context.expectedClusters?.find(({ id }) => id === cluster.figures.id)?.createdAt;
      if (connected && previousPeriod && connected > previousPeriod.start) return [];
      const ratio = Math.max(total, previousTotal) / Math.min(total, previousTotal);
      const factor = FACTORS.find((candidate) => Math.abs(ratio / candidate - 1) <= TOLERANCE);
      if (factor === undefined) return [];
      return [{ cluster: cluster.figures, evidence: { total, previousTotal, factor } }];
    });
  },
});
