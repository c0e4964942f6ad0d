import type { ClusterFigures } from './expenseFigures.js';
import { isHourBoundary, LONGEST_EXCUSED } from '../period/hourBoundary.js';
import type { ExpectedCluster } from './reportContext.js';
import type { ChargePeriod } from '../costTypes.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long after an hour its zero may still be a matter of waiting. */
const PATIENCE = 10 * MINUTE;

/** From the hour in which a cluster was connected to its first figures. */
const WARM_UP = 2 * HOUR;

/** Why the Kubernetes figures of a period that reaches to now are not there. `not-yet`: it is too early to call that a fault. */
export type ReportGap = 'hour-boundary' | 'extended-zero' | 'not-yet';

/** Whether a cluster was connected so shortly before the end of a period, or before now, that no figures can be expected of it. */
export function isJustConnected({ createdAt }: ExpectedCluster, period: ChargePeriod, now: Date): boolean {
  return createdAt !== undefined && Math.min(period.end.getTime(), now.getTime()) - createdAt.getTime() < WARM_UP;
}

/**
 * Whether zero, or nothing, is a gap of the pipeline rather than a cost. `expected`: the clusters that should have reported; undefined:
 * not known.
 */
export function findGap(
  period: ChargePeriod,
  now: Date,
  isZero: boolean,
  hasDropped: boolean,
  expected: readonly ExpectedCluster[] | undefined,
): ReportGap | null {
  if (expected?.length === 0) return null;
  if ((isZero || hasDropped) && isHourBoundary({ ...period, now })) return 'hour-boundary';
  if (!isZero || expected === undefined) return null;
  const end = Math.min(period.end.getTime(), now.getTime());
  const isCurrent = period.start < now && now.getTime() - end <= HOUR;
  // A new hour excuses a short window only: a longer one has hours in it that have long been computed.
  const isExcused = end - period.start.getTime() <= LONGEST_EXCUSED && now.getTime() % HOUR < PATIENCE;
  if (!isCurrent) return null;
  return isExcused || expected.every((cluster) => isJustConnected(cluster, period, now)) ? 'not-yet' : 'extended-zero';
}

/** Whether every cluster of the answer says that it has figures of the period: a zero of theirs is measured, and no gap. */
export function hasOwnFigures(clusters: readonly Pick<ClusterFigures, 'asOf' | 'coverage'>[], { start }: ChargePeriod): boolean {
  return clusters.length > 0 && clusters.every(({ asOf, coverage }) => (coverage === null ? asOf !== null && asOf > start : coverage > 0));
}

/** Whether a cost is less than half of what the time that has passed of the period cost in the one before. */
export function hasDropped(
  cost: number,
  period: ChargePeriod,
  before: { cost: number | null; period: ChargePeriod | null },
  now: Date,
): boolean {
  if (before.cost === null) return false;
  const lengthOf = ({ start, end }: ChargePeriod): number => end.getTime() - start.getTime();
  const elapsed = Math.min(period.end.getTime(), now.getTime()) - period.start.getTime();
  const share = before.period === null || lengthOf(before.period) <= 0 ? 1 : Math.min(1, Math.max(0, elapsed) / lengthOf(before.period));
  return cost < (before.cost * share) / 2;
}
