import { CENT, isAlike, remainderOf, sumKnown } from '../money/sumAmounts.js';
import { combineEfficiency, workloadRows, type WorkloadRow } from '../efficiency/combineEfficiency.js';
import { hasEfficiency, rowEfficiency, UNKNOWN_EFFICIENCY, weightsOf, type EfficiencyWeights } from '../efficiency/rowEfficiency.js';
import type { ClusterFigures, ExpenseFigures, NamespaceFigures } from './expenseFigures.js';
import { compareContent, compareText } from '../compareText.js';
import { amountOf, residualOf, withResidual } from '../money/costParts.js';
import type { ClusterCost, CostPart, Efficiency, NamespaceCost, OtherMeaning } from '../costTypes.js';
import type { ClusterDecisions, UnknownReason } from './decisions.js';

/** A cluster as the page shows it, and what reconciling it has found: the notices are made of these. */
export interface ReconciledCluster {
  figures: ClusterFigures;
  cost: ClusterCost;
  /** Σ of the parts as they came. */
  partsTotal: number | null;
  /** total − Σ parts as they came. */
  residual: number;
  /** Σ of all rows of the namespace level, special rows included; null: none known. */
  namespacesTotal: number | null;
  isPhase1: boolean;
  hasNoUsage: boolean;
  /** The cluster says 0 while its namespaces have costs: neither figure can be trusted. */
  isContradicted: boolean;
  /** The namespaces cost more than the cluster they are in: so does its efficiency not follow from theirs. */
  isOverfull: boolean;
  /** Σ namespaces is a 24th of the cluster: an hourly rate beside a daily cost. */
  isRateAndDay: boolean;
  /** Where its efficiency comes from. */
  workload: WorkloadEfficiency | null;
  /** Indices of `figures.namespaces` in the order of `cost.namespaces`. */
  namespaceOrder: readonly number[];
}

/** Corrects what can be corrected in one cluster, and makes every level add up. `least`: the least difference to tell. */
export function reconcileCluster(figures: ClusterFigures, least = CENT): ReconciledCluster {
  const namespacesTotal = sumKnown(figures.namespaces?.map(({ total }) => total) ?? []);
  const isPhase1 = isPhase1Cluster(figures);
  const hasNoUsage = !isPhase1 && hasNoUsageMetrics(figures);
  const isContradicted = figures.total === 0 && (namespacesTotal ?? 0) > CENT;
  const total = isContradicted ? null : figures.total;

  const unmeasured = isContradicted ? figures.parts.map(({ key }) => key) : isPhase1 ? ['cpu', 'ram', 'pv'] : [];
  const parts = withoutZeros(figures.parts, unmeasured);
  const partsTotal = sumKnown(figures.parts.map(({ amount }) => amount));
  const residual = residualOf(total, parts);

  const reported = rowEfficiency(figures.efficiency, weightsOf(figures.parts));
  const namespaces = (figures.namespaces ?? []).map((namespace) => reconcileNamespace(namespace, figures.id, hasNoUsage));
  const namespaceOrder = orderOfNamespaces(namespaces);
  const isUnknown = isPhase1 || hasNoUsage;
  const workload = isUnknown ? null : workloadEfficiency(figures, reported, namespaces);

  return {
    figures,
    partsTotal,
    residual,
    namespacesTotal,
    isPhase1,
    hasNoUsage,
    isContradicted,
    isOverfull: isOverfull(figures, namespacesTotal, least),
    isRateAndDay: !holdsCompute(figures) && isHourOfDay(namespacesTotal, figures.total, amountOf(figures.parts, 'management')),
    workload,
    namespaceOrder,
    cost: {
      id: figures.id,
      name: figures.name,
      total,
      components: withResidual(parts, residual),
      efficiency: workload?.efficiency ?? UNKNOWN_EFFICIENCY,
      reportedEfficiency: figures.efficiency,
      namespaces: figures.namespaces === null ? null : namespaceOrder.flatMap((index) => namespaces[index] ?? []),
      notAttributed:
        total === null || figures.namespaces === null
          ? null
          : remainderOf(
              total,
              figures.namespaces.map((namespace) => namespace.total),
            ),
      otherMeaning: otherMeaning(figures.parts, residual, isPhase1),
      source: figures.source ?? (isPhase1 ? 'infrastructure' : null),
      asOf: figures.asOf,
      coverage: figures.coverage,
      weights: weightsOfRows(workload?.rows ?? []),
    },
  };
}

/** What was decided about a cluster, for whoever explains it. `zero`: why one that came as zero does not cost zero. Null: a zero is one. */
export function decisionsOf(
  { figures, cost, workload, namespaceOrder, isPhase1, hasNoUsage, isContradicted }: ReconciledCluster,
  place: number,
  { kubernetes }: ExpenseFigures,
  zero: UnknownReason | null,
): ClusterDecisions {
  const live = kubernetes?.clusters[place];
  const isZero = live?.total === 0;
  const isUnit = figures.efficiencyUnit.unit === 'unknown';
  return {
    place: live === undefined ? null : place,
    total: cost.total !== null ? null : isContradicted ? 'contradiction' : ((isZero ? zero : null) ?? 'notReported'),
    efficiency: isPhase1 ? 'notMeasured' : isUnit ? 'unitUnknown' : hasNoUsage ? 'noUsage' : null,
    isTotalOfParts: figures.isTotalOfParts ?? false,
    isAtLeast: figures.isAtLeast ?? false,
    namespacesOfParts: [...namespaceOrder.entries()].flatMap(([row, index]) => (figures.namespaces?.[index]?.isTotalOfParts ? [row] : [])),
    isMean: workload?.isMean ?? false,
    rejected: workload?.rejected ?? null,
    namespaces: cost.namespaces === null ? null : figures.namespacesFrom === 'rows' ? 'rows' : namespaceOrder,
  };
}

function reconcileNamespace(figures: NamespaceFigures, clusterId: string, hasNoUsage: boolean): NamespaceCost {
  const isWorkload = figures.kind === 'namespace';
  return {
    clusterId,
    name: figures.name,
    kind: figures.kind,
    total: figures.total,
    components: withResidual(figures.parts, residualOf(figures.total, figures.parts)),
    efficiency: isWorkload && !hasNoUsage ? rowEfficiency(figures.efficiency, weightsOf(figures.parts)) : UNKNOWN_EFFICIENCY,
  };
}

/** Phase 1: said by the server, else seen from costs without any CPU, RAM, GPU or volume in them. */
function isPhase1Cluster({ source, total, parts, efficiency, namespaces }: ClusterFigures): boolean {
  if (source !== null) return source === 'infrastructure';
  const isZero = (key: string): boolean => amountOf(parts, key) === 0;
  const hasNoEfficiency = [efficiency.cpu, efficiency.ram, efficiency.total].every((value) => (value ?? 0) === 0);
  // Only an allocation names GPUs, or what a namespace spends on its nodes.
  const isAllocated = (amountOf(parts, 'gpu') ?? 0) > 0 || (namespaces?.some(({ parts: own }) => hasCompute(own)) ?? false);
  return total !== null && total > 0 && isZero('cpu') && isZero('ram') && isZero('pv') && hasNoEfficiency && !isAllocated;
}

/** A zero of these says only that nothing measured them. */
function withoutZeros(parts: readonly CostPart[], keys: readonly string[]): CostPart[] {
  return parts.map((part) => (part.amount === 0 && keys.includes(part.key) ? { ...part, amount: null } : part));
}

/** CPU and RAM are paid for, and not one workload uses any: the sensor is broken, not the cluster idle. */
function hasNoUsageMetrics({ parts, efficiency, namespaces }: ClusterFigures): boolean {
  const rows = (namespaces ?? []).filter(({ parts: own }) => hasCompute(own));
  const workloads = rows.filter(({ kind }) => kind === 'namespace');
  if (workloads.some((row) => hasEfficiency(row.efficiency))) return workloads.every(isUnused);
  // A cluster of idle alone is used to 0 %, and nothing is broken.
  return (rows.length === 0 || workloads.length > 0) && hasCompute(parts) && isUnused({ parts, efficiency });
}

/** Each side that is paid for has an efficiency of 0; one that did not come has that of both. */
function isUnused({ parts, efficiency }: Pick<ClusterFigures, 'parts' | 'efficiency'>): boolean {
  return (['cpu', 'ram'] as const).every((side) => (amountOf(parts, side) ?? 0) <= 0 || (efficiency[side] ?? efficiency.total) === 0);
}

/** Efficiency of a cluster's workloads, and the rows behind it. */
export interface WorkloadEfficiency {
  efficiency: Efficiency;
  rows: readonly WorkloadRow[];
  /** The namespaces as one; else the cluster's own figure. */
  isMean: boolean;
  /** What the namespaces would have given, where the own figure was preferred. */
  rejected: Efficiency | null;
}

/**
 * The namespaces as one. The cluster's own figure stands where there are none, or where it is higher and namespaces that are not listed
 * may account for it.
 */
function workloadEfficiency(figures: ClusterFigures, reported: Efficiency, namespaces: readonly NamespaceCost[]): WorkloadEfficiency {
  const rows = workloadRows(namespaces);
  const combined = combineEfficiency(rows);
  const own = { efficiency: reported, rows: [{ efficiency: reported, weights: weightsOf(figures.parts) }], isMean: false };
  if (combined.total === null) return { ...own, rejected: null };
  const isLower = reported.total !== null && combined.total < reported.total;
  if (isLower && !coversCompute(figures)) return { ...own, rejected: combined };
  return { efficiency: combined, rows, isMean: true, rejected: null };
}

function weightsOfRows(rows: readonly WorkloadRow[]): EfficiencyWeights {
  const sum = (side: 'cpu' | 'ram'): number => sumKnown(rows.map(({ weights }) => weights[side])) ?? 0;
  return { cpu: sum('cpu'), ram: sum('ram') };
}

/** Whether the namespace rows hold all CPU and RAM cost of the cluster (to 0.5 %). */
function coversCompute(figures: ClusterFigures): boolean {
  const { whole, listed } = computeOf(figures);
  return whole <= 0 || listed >= whole * 0.995 - CENT;
}

/** Whether the namespaces have the CPU and RAM cost of the cluster: then both are in one unit, whatever else the cluster holds. */
function holdsCompute(figures: ClusterFigures): boolean {
  const { whole, listed } = computeOf(figures);
  return whole > CENT && isAlike(whole, listed);
}

function computeOf({ parts, namespaces }: ClusterFigures): { whole: number; listed: number } {
  const compute = (own: readonly CostPart[]): number => (amountOf(own, 'cpu') ?? 0) + (amountOf(own, 'ram') ?? 0);
  return { whole: compute(parts), listed: (namespaces ?? []).reduce((sum, namespace) => sum + compute(namespace.parts), 0) };
}

function otherMeaning(parts: readonly CostPart[], residual: number, isPhase1: boolean): OtherMeaning {
  const management = amountOf(parts, 'management') ?? 0;
  if (management > CENT && Math.abs(residual + management) <= CENT) return 'managementOutsideTotal';
  const isNamed = amountOf(parts, 'cpu') !== null || amountOf(parts, 'ram') !== null;
  const isSplit = isPhase1 || (isNamed && parts.every(({ amount }) => amount !== null));
  return !isSplit && residual > 0 ? 'notSplit' : 'adjustments';
}

function isOverfull({ total, parts, namespaces }: ClusterFigures, namespacesTotal: number | null, least: number): boolean {
  if (total === null || namespacesTotal === null) return false;
  // Each row may have been rounded to a cent by its producer; credits and negative idle of the cluster are in no namespace.
  const credits = -(sumKnown(parts.map(({ amount }) => Math.min(0, amount ?? 0))) ?? 0);
  return namespacesTotal > total + least + 0.005 * (namespaces?.length ?? 0) + credits;
}

/** Namespaces that are small because most of the cluster is its management fee are in the right unit. */
function isHourOfDay(namespacesTotal: number | null, total: number | null, management: number | null): boolean {
  if (namespacesTotal === null || total === null || total <= CENT) return false;
  const shared = total - (management ?? 0);
  if (isAlike(namespacesTotal, shared)) return false;
  return [total, shared].some((whole) => Math.abs((namespacesTotal * 24) / whole - 1) <= 0.05);
}

/** Most expensive first, special rows last: as indices. */
function orderOfNamespaces(namespaces: readonly NamespaceCost[]): number[] {
  const isSpecial = ({ kind }: NamespaceCost): number => (kind === 'namespace' ? 0 : 1);
  return [...namespaces.entries()]
    .sort(
      ([, a], [, b]) =>
        isSpecial(a) - isSpecial(b) ||
        (b.total ?? -Infinity) - (a.total ?? -Infinity) ||
        compareText(a.name, b.name) ||
        compareContent(a, b),
    )
    .map(([index]) => index);
}

function hasCompute(parts: readonly CostPart[]): boolean {
  return (amountOf(parts, 'cpu') ?? 0) > 0 || (amountOf(parts, 'ram') ?? 0) > 0;
}
