import type { CleanExpenses, ClusterFigures as WireCluster, ExpenseRow, NamespaceFigures as WireNamespace } from '../api/restApiTypes.js';
import {
  dateFromUnix,
  type ChargePeriod,
  UNKNOWN_EFFICIENCY,
  sortParts,
  sumKnown,
  type ClusterFigures,
  type CostPart,
  type EfficiencyUnit,
  type ExpenseFigures,
  type NamespaceFigures,
  type NamespaceKind,
} from '../domain/index.js';
import { efficiencyOf, unitOfCluster } from './efficiencyUnit.js';
import { partsOf } from './readParts.js';
import { readRows } from './expenseRows.js';
import { readUnreadable } from './readUnreadable.js';

/** Kubecost's rows that are cost and no namespaces, also behind a prefix (`node-7/__idle__`); any other name is a namespace. */
const SPECIAL_ROWS: ReadonlyMap<string, NamespaceKind> = new Map([
  ['__idle__', 'idle'],
  ['__unallocated__', 'unallocated'],
  ['__unmounted__', 'unmounted'],
]);

/** Wire → model: settles aliases, corrects nothing. `efficiencyUnit`: that of all answers that are shown together. */
export function readFigures(
  expenses: CleanExpenses,
  efficiencyUnit: EfficiencyUnit,
  kubernetesAlone: CleanExpenses | null = null,
): ExpenseFigures {
  const { namespaceRows, ...rows } = readRows(expenses, kubernetesAlone);
  const costs = expenses.k8s_costs;
  return {
    period: readPeriod(expenses),
    total: expenses.total_cost,
    kubernetes: costs && {
      total: costs.k8s_total_cost,
      clusters: costs.k8s_cost_breakdown.map((cluster) =>
        readCluster(cluster, efficiencyUnit, namespaceRows.get(cluster.cloud_account_id ?? '')),
      ),
      failed: costs.k8s_cost_errors.map((error) => ({
        id: error.cloud_account_id ?? '',
        name: error.cloud_account_name ?? error.cloud_account_id ?? '',
        reason: error.reason,
      })),
    },
    ...rows,
    efficiencyUnit,
    unreadable: readUnreadable(expenses),
  };
}

/** Inclusive on the wire, half-open in the model. */
function readPeriod({ start_date: startDate, end_date: endDate }: CleanExpenses): ChargePeriod | null {
  const start = dateFromUnix(startDate);
  const end = endDate === null ? null : dateFromUnix(endDate + 1);
  return start && end && { start, end };
}

function readCluster(cluster: WireCluster, settled: EfficiencyUnit, rows: readonly ExpenseRow[] | undefined): ClusterFigures {
  const id = cluster.cloud_account_id ?? '';
  const { breakdown, breakdown_by_namespace: namespaces } = cluster;
  const unit = unitOfCluster(cluster, settled);
  return {
    id,
    name: cluster.cloud_account_name ?? id,
    total: cluster.cost ?? breakdown?.costs['total_cost'] ?? null,
    parts: partsOf(breakdown?.costs ?? {}),
    efficiency: breakdown ? efficiencyOf(breakdown, unit) : UNKNOWN_EFFICIENCY,
    efficiencyUnit: unit,
    namespaces: namespaces?.map((namespace) => readNamespace(namespace, unit)) ?? (rows ? namespacesFromRows(rows) : null),
    namespacesFrom: namespaces === null ? 'rows' : 'breakdown',
    asOf: dateFromUnix(cluster.as_of),
    coverage: cluster.coverage,
    source: cluster.source,
  };
}

function readNamespace(namespace: WireNamespace, unit: EfficiencyUnit): NamespaceFigures {
  const name = namespace.namespace ?? '';
  return {
    name,
    kind: kindOf(name),
    total: namespace.costs['total_cost'] ?? null,
    parts: partsOf(namespace.costs),
    efficiency: efficiencyOf(namespace, unit),
  };
}

function kindOf(name: string): NamespaceKind {
  return SPECIAL_ROWS.get(name.slice(name.lastIndexOf('/') + 1)) ?? 'namespace';
}

/** Rows of one account and one level, added up by namespace. Rows carry no efficiency. */
function namespacesFromRows(rows: readonly ExpenseRow[]): NamespaceFigures[] {
  const byName = new Map<string, ExpenseRow[]>();
  for (const row of rows) {
    const name = row.k8s_namespace ?? '';
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return [...byName].map(([name, own]) => ({
    name,
    kind: kindOf(name),
    total: sumKnown(own.map(({ cost }) => cost)),
    parts: addRowParts(own.map(({ costs }) => partsOf(costs))),
    efficiency: UNKNOWN_EFFICIENCY,
  }));
}

function addRowParts(lists: readonly CostPart[][]): CostPart[] {
  const keys = new Set(lists.flat().map(({ key }) => key));
  return sortParts(
    [...keys].map((key) => ({
      key,
      amount: sumKnown(lists.flatMap((parts) => parts.filter((part) => part.key === key).map(({ amount }) => amount))),
    })),
  );
}
