import type { ClusterFigures } from './figures.js';
import { isHourBoundary, LONGEST_EXCUSED } from './hourBoundary.js';
import type { ChargePeriod } from './types.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long after an hour its zero may still be a matter of waiting. */
const PATIENCE = 10 * MINUTE;

/** Why the Kubernetes figures of a period that reaches to now are not there. */
export type ReportGap = 'hour-boundary' | 'extended-zero';

/**
 * Whether zero, or nothing, is a gap of the pipeline rather than a cost. `expectedCount` is how many clusters should have
 * reported; null: not known.
 */
export function findGap(
  period: ChargePeriod,
  now: Date,
  isZero: boolean,
  hasDropped: boolean,
  expectedCount: number | null,
): ReportGap | null {
  if (expectedCount === 0) return null;
  if ((isZero || hasDropped) && isHourBoundary({ ...period, now })) return 'hour-boundary';
  if (!isZero || expectedCount === null) return null;
  const end = Math.min(period.end.getTime(), now.getTime());
  const isCurrent = period.start < now && now.getTime() - end <= HOUR;
  // A new hour excuses a short window only: a longer one has hours in it that have long been computed.
  const isExcused = end - period.start.getTime() <= LONGEST_EXCUSED && now.getTime() % HOUR < PATIENCE;
  return isCurrent && !isExcused ? 'extended-zero' : null;
}

/** Whether every cluster of the answer says that it has figures of the period: a zero of theirs is measured, and no gap. */
export function hasOwnFigures(clusters: readonly Pick<ClusterFigures, 'asOf' | 'coverage'>[], { start }: ChargePeriod): boolean {
  return clusters.length > 0 && clusters.every(({ asOf, coverage }) => (coverage === null ? asOf !== null && asOf > start : coverage > 0));
}

/** Whether a cost is less than half of what the time that has passed of the period cost in the one before. */
export function hasDropped(
  cost: number | null,
  period: ChargePeriod,
  before: { cost: number | null; period: ChargePeriod | null },
  now: Date,
): boolean {
  if (before.cost === null) return false;
  const lengthOf = ({ start, end }: ChargePeriod): number => end.getTime() - start.getTime();
  const elapsed = Math.min(period.end.getTime(), now.getTime()) - period.start.getTime();
  const share = before.period === null || lengthOf(before.period) <= 0 ? 1 : Math.min(1, Math.max(0, elapsed) / lengthOf(before.period));
  return (cost ?? 0) < (before.cost * share) / 2;
}
