import type { ChargePeriod, ClusterCost } from '../costTypes.js';
import { isIncomplete, LEAST_MISSING_SHARE } from '../period/expectedHours.js';

const HOUR = 3_600_000;

/**
 * Whether a cluster's cost was measured in one way in both periods: by the exporter, or from infrastructure metrics alone (Phase 1). The
 * two are not comparable. A cost of zero that does not say how it was measured is zero in both.
 */
export function isMeasuredAlike(a: Pick<ClusterCost, 'source' | 'total'>, b: Pick<ClusterCost, 'source' | 'total'>): boolean {
  const isPlainZero = [a, b].some(({ source, total }) => source === null && total === 0);
  return isPlainZero || (a.source === 'infrastructure') === (b.source === 'infrastructure');
}

/**
 * Whether a cluster's figures are known to cover a part of a period only, of which nothing is still to come: by the coverage it reports,
 * else by the age of its newest figure. Hourly figures are up to an hour old, and late ones may still come: of those only the share counts.
 */
export function isClusterIncomplete({ coverage, asOf }: Pick<ClusterCost, 'coverage' | 'asOf'>, { start, end }: ChargePeriod): boolean {
  const hours = (end.getTime() - start.getTime()) / HOUR;
  if (coverage !== null) return isIncomplete((1 - coverage) * hours, hours);
  if (asOf === null) return false;
  const late = (end.getTime() - asOf.getTime()) / HOUR;
  return late > 1 && late / hours >= LEAST_MISSING_SHARE;
}
