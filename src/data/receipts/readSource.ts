import type { CleanExpenses, ClusterFigures as WireCluster, NamespaceFigures as WireNamespace } from '../../api/types.js';
import { addParts } from '../../domain/costParts.js';
import { rowEfficiency, UNKNOWN_EFFICIENCY, weightsOf } from '../../domain/efficiency.js';
import { clusterAt, namespaceAt } from '../../domain/figurePlace.js';
import type { ClusterFigures, ClusterCost, CostReport, ExpenseFigures, NamespaceCost, NamespaceFigures } from '../../domain/index.js';
import type { ClusterPlace, NamespacePlace } from '../../domain/receipt.js';
import { reconcileCluster } from '../../domain/reconcileCluster.js';
import { withoutZeroCost } from '../../domain/withoutZeroCost.js';
import { readFigures } from '../readFigures.js';

/** What a receipt is worked out of: the answer, and the report made of it. */
export interface ReceiptSource {
  /** The parsed answer the report is of. Its rows may have been dropped (`clean_expenses` null): then sums of rows come from the report. */
  expenses: CleanExpenses;
  /** Before rounding. */
  exact: CostReport;
  /** Rounded: what is on the screen. */
  shown: CostReport;
}

/** The answer once more with units and aliases settled, beside the report. */
export interface ReadSource extends ReceiptSource {
  figures: ExpenseFigures;
}

export function readSource(source: ReceiptSource): ReadSource {
  return { ...source, figures: readFigures(source.expenses) };
}

/** One cluster as the report has it, as it was read, and as it came. */
export interface FoundCluster {
  cost: ClusterCost;
  figures: ClusterFigures;
  wire: WireCluster;
  path: string;
}

/** Null: not in the report, or not in this answer. */
export function findCluster(read: ReadSource, place: ClusterPlace): FoundCluster | null {
  const cost = clusterAt(read.exact, place);
  return cost === undefined ? null : findWire(read, cost);
}

/** Every cluster of the report. */
export function findClusters(read: ReadSource): FoundCluster[] {
  return read.exact.clusters.flatMap((cost) => findWire(read, cost) ?? []);
}

function findWire({ expenses, figures }: ReadSource, cost: ClusterCost): FoundCluster | null {
  const wires = expenses.k8s_costs?.k8s_cost_breakdown ?? [];
  const candidates = (figures.kubernetes?.clusters ?? []).flatMap((candidate, index) => {
    const wire = wires[index];
    return wire !== undefined && candidate.id === cost.id ? [{ figures: candidate, wire, index }] : [];
  });
  const found = candidates.length === 1 ? candidates[0] : candidates.find(({ figures: candidate }) => isMadeOf(cost, candidate));
  if (found === undefined) return null;
  const key = cost.id === '' ? found.index : cost.id;
  return { cost, figures: found.figures, wire: found.wire, path: `k8s_costs.k8s_cost_breakdown[${key}]` };
}

/** Whether a cluster of the report was made of these figures; the import its age may come from is not theirs. */
function isMadeOf(cost: ClusterCost, figures: ClusterFigures): boolean {
  if (figures.namespaces !== null) {
    const whole = reconcileCluster({ ...figures, asOf: cost.asOf });
    return [whole, withoutZeroCost(whole)].some((made) => isSame(made.cost, cost));
  }
  // Namespaces of dropped rows can no longer be read, but what they cost decided about the cluster: the report still has that.
  const known = reconcileCluster({ ...figures, namespaces: cost.namespaces?.map(asRead) ?? null, asOf: cost.asOf });
  return [known, withoutZeroCost(known)].some((made) => isSame({ ...made.cost, namespaces: null }, { ...cost, namespaces: null }));
}

function asRead({ name, kind, total, components }: NamespaceCost): NamespaceFigures {
  return { name, kind, total, parts: components, efficiency: UNKNOWN_EFFICIENCY };
}

export interface FoundNamespace {
  cluster: FoundCluster;
  cost: NamespaceCost;
  /** Null: it comes from rows of `clean_expenses`. */
  row: { figures: NamespaceFigures; wire: WireNamespace } | null;
  path: string;
}

/** Null: not in the report, or not in this answer. */
export function findNamespace(read: ReadSource, place: NamespacePlace): FoundNamespace | null {
  const cluster = findCluster(read, place);
  const cost = cluster && namespaceAt(cluster.cost, place);
  if (!cluster || !cost) return null;
  const { wire, figures, path } = cluster;
  if (wire.breakdown_by_namespace === null) {
    return { cluster, cost, row: null, path: `clean_expenses[k8s_namespace=${cost.name}]` };
  }
  const rows = (figures.namespaces ?? []).flatMap((candidate, index) => {
    const wireRow = wire.breakdown_by_namespace?.[index];
    return wireRow !== undefined && candidate.name === cost.name ? [{ figures: candidate, wire: wireRow }] : [];
  });
  const row = rows.length === 1 ? rows[0] : rows.find(({ figures: candidate }) => isRowOf(cost, candidate));
  return row === undefined ? null : { cluster, cost, row, path: `${path}.breakdown_by_namespace[${cost.name}]` };
}

function isRowOf(cost: NamespaceCost, { total, parts, efficiency }: NamespaceFigures): boolean {
  if (cost.total !== total || !isSame(cost.components, addParts(total, [parts]))) return false;
  const isEfficiencyKnown = Object.values(cost.efficiency).some((value) => value !== null);
  return !isEfficiencyKnown || isSame(cost.efficiency, rowEfficiency(efficiency, weightsOf(parts)));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
