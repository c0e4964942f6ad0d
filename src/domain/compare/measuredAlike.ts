import type { ChargePeriod, ClusterCost } from '../costTypes.js';

const HOUR = 3_600_000;

/** Less of a period with data is not the period. */
const LEAST_COVERAGE = 0.995;

/**
 * Whether a cluster's cost was measured in one way in both periods: by the exporter, or from infrastructure metrics alone (Phase 1). The
 * two are not comparable. A cost of zero that does not say how it was measured is zero in both.
 */
export function isMeasuredAlike(a: Pick<ClusterCost, 'source' | 'total'>, b: Pick<ClusterCost, 'source' | 'total'>): boolean {
  const isPlainZero = [a, b].some(({ source, total }) => source === null && total === 0);
  return isPlainZero || (a.source === 'infrastructure') === (b.source === 'infrastructure');
}

/**
 * Whether a cluster's figures are known to cover a part of the period only: by the coverage it reports, else by the age of its newest
 * figure, which may be an hour (figures are hourly) or as much as coverage may lack.
 */
export function isClusterIncomplete({ coverage, asOf }: Pick<ClusterCost, 'coverage' | 'asOf'>, { start, end }: ChargePeriod): boolean {
  if (coverage !== null) return coverage < LEAST_COVERAGE;
  if (asOf === null) return false;
  const allowed = Math.max(HOUR, (end.getTime() - start.getTime()) * (1 - LEAST_COVERAGE));
  return asOf.getTime() < end.getTime() - allowed;
}
