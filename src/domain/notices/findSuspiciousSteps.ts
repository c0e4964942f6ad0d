import { CENT } from '../money/sumAmounts.js';
import { amountOf } from '../money/costParts.js';
import { isClusterIncomplete } from '../compare/measuredAlike.js';
import type { ChargePeriod } from '../costTypes.js';
import type { ReconciledCluster } from '../report/reconcileCluster.js';
import type { ExpectedCluster } from '../report/reportContext.js';
import type { Facts } from './facts.js';
import type { Finding } from './notice.js';

const HOUR = 3_600_000;
/** In hours. A shorter period may cost anything. */
const SHORTEST = 6;
/** Factors that only a wrong unit makes, as ranges: hours of a day, minutes, hundredths, hours of a month, seconds. */
const FACTORS = [24, 60, 100, [720, 744], 3600].map((factor) => (typeof factor === 'number' ? [factor, factor] : factor));
const TOLERANCE = 0.02;
/** A part of less of the cost decides nothing. */
const LEAST_PART = 0.01;

/** Clusters whose cost is of another unit than in the period before. */
export function findSuspiciousSteps({
  clusters,
  previousClusters,
  previousPeriod,
  report: { period },
  context,
  gap,
}: Facts): Finding<{ total: number | null; previousTotal: number | null; factor: number }>[] {
  if (period.end > context.now || gap !== null || previousPeriod === null) return [];
  return clusters.flatMap((cluster) => {
    const previous = previousClusters?.find(({ figures }) => figures.id === cluster.figures.id);
    const lifetime = context.expectedClusters?.find(({ id }) => id === cluster.figures.id);
    if (previous?.isPhase1 !== cluster.isPhase1 || !wasThere(lifetime, previousPeriod.start, period.end)) return [];
    const sides = [sideOf(cluster, period), sideOf(previous, previousPeriod)].sort((a, b) => a.total / a.hours - b.total / b.hours);
    const [low, high] = sides;
    const factor = low === undefined || high === undefined ? null : stepBetween(low, high);
    if (factor === null) return [];
    const evidence = { total: cluster.cost.total, previousTotal: previous.cost.total, factor };
    return [{ cluster: cluster.figures, evidence }];
  });
}

interface Side {
  total: number;
  partOf: (key: string) => number;
  keys: string[];
  /** That its figures cover. */
  hours: number;
  isComplete: boolean;
}

function sideOf({ cost, figures }: ReconciledCluster, period: ChargePeriod): Side {
  const total = cost.total ?? 0;
  const partOf = (key: string): number => amountOf(figures.parts, key) ?? 0;
  return {
    total,
    partOf,
    keys: figures.parts.map(({ key }) => key).filter((key) => Math.abs(partOf(key)) >= LEAST_PART * total),
    hours: ((period.end.getTime() - period.start.getTime()) / HOUR) * (cost.coverage ?? 1),
    isComplete: !isClusterIncomplete(cost, period),
  };
}

/** The factor of a unit by which cost and parts of one side exceed those of the other. Null: there is none. */
function stepBetween(low: Side, high: Side): number | null {
  const keys = [...new Set([...low.keys, ...high.keys])];
  const canTell = [low, high].every(({ total, hours, isComplete }) => total > CENT && hours >= SHORTEST && isComplete);
  if (!canTell || keys.length === 0) return null;
  const ratioOf = (a: number, b: number): number => a / high.hours / (b / low.hours);
  const ratio = ratioOf(high.total, low.total);
  const [from = 0, to = 0] = FACTORS.find(([least = 0, most = 0]) => isNear(ratio, least, most)) ?? [];
  const areAlike = from > 0 && keys.every((key) => isNear(ratioOf(high.partOf(key), low.partOf(key)), from, to));
  return areAlike ? Math.round(Math.min(Math.max(ratio, from), to)) : null;
}

function isNear(ratio: number, least: number, most: number): boolean {
  return ratio >= least * (1 - TOLERANCE) && ratio <= most * (1 + TOLERANCE);
}

/** Whether a cluster existed all the time; where that is not known, it did. */
function wasThere(lifetime: ExpectedCluster | undefined, start: Date, end: Date): boolean {
  const { createdAt = start, deletedAt = end } = lifetime ?? {};
  return createdAt <= start && deletedAt >= end;
}
