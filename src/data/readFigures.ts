import type { CleanExpenses, ClusterFigures as WireCluster, ExpenseRow, NamespaceFigures as WireNamespace } from '../api/restApiTypes.js';
import {
  dateFromUnix,
  type ChargePeriod,
  UNKNOWN_EFFICIENCY,
  type ClusterFigures,
  type EfficiencyUnit,
  type ExpenseFigures,
  type NamespaceFigures,
} from '../domain/index.js';
import { efficiencyOf, unitOfCluster } from './efficiencyUnit.js';
import { partsOf } from './readParts.js';
import { readRows, type PartialAnswers } from './expenseRows.js';
import { kindOf } from './namespaceKind.js';
import { namespacesFromRows, readRowCluster } from './rowClusters.js';
import { readUnreadable, type CostHolder } from './readUnreadable.js';
import { firstName } from './firstName.js';

const NOTHING_ALONE: PartialAnswers = { kubernetes: null, cloud: null };

/** Wire → model: settles aliases, corrects nothing. `efficiencyUnit`: that of all answers that are shown together;
 * `clusterIds`: accounts known to be clusters beside those of the answer. */
export function readFigures(
  expenses: CleanExpenses,
  efficiencyUnit: EfficiencyUnit,
  { alone = NOTHING_ALONE, clusterIds = [] }: { alone?: PartialAnswers; clusterIds?: readonly string[] } = {},
): ExpenseFigures {
  const costs = expenses.k8s_costs;
  const reported = (costs?.k8s_cost_breakdown ?? []).flatMap(({ cloud_account_id: id }) => id ?? []);
  const { unreadable, withoutTotal } = readUnreadable(expenses);
  const { rowsOfAccounts, ...rows } = readRows(expenses, alone, new Set([...reported, ...clusterIds]));
  return {
    period: readPeriod(expenses),
    total: expenses.total_cost,
    kubernetes: costs && {
      total: costs.k8s_total_cost,
      clusters: costs.k8s_cost_breakdown.map((cluster) =>
        readCluster(cluster, efficiencyUnit, rowsOfAccounts.get(cluster.cloud_account_id ?? ''), withoutTotal),
      ),
      failed: costs.k8s_cost_errors.map((error) => ({
        id: error.cloud_account_id ?? '',
        name: firstName(error.cloud_account_name, error.cloud_account_id),
        reason: firstName(error.reason) || null,
      })),
    },
    ...rows,
    rowClusters: [...rowsOfAccounts].map(([id, own]) => readRowCluster(id, own, efficiencyUnit)),
    efficiencyUnit,
    unreadable,
  };
}

/** Inclusive on the wire, half-open in the model. */
function readPeriod({ start_date: startDate, end_date: endDate }: CleanExpenses): ChargePeriod | null {
  const start = dateFromUnix(startDate);
  const end = endDate === null ? null : dateFromUnix(endDate + 1);
  return start && end && { start, end };
}

function readCluster(
  cluster: WireCluster,
  settled: EfficiencyUnit,
  rows: readonly ExpenseRow[] | undefined,
  withoutTotal: ReadonlySet<CostHolder>,
): ClusterFigures {
  const id = cluster.cloud_account_id ?? '';
  const { breakdown, breakdown_by_namespace: namespaces } = cluster;
  const unit = unitOfCluster(cluster, settled);
  const fromRows = namespaces?.length ? null : namespacesFromRows(rows ?? []);
  return {
    id,
    name: firstName(cluster.cloud_account_name, id),
    total: cluster.cost ?? breakdown?.costs['total_cost'] ?? null,
    isTotalLost: withoutTotal.has(cluster),
    breakdownTotal: breakdown?.costs['total_cost'] ?? null,
    parts: partsOf(breakdown?.costs ?? {}),
    efficiency: breakdown ? efficiencyOf(breakdown, unit) : UNKNOWN_EFFICIENCY,
    efficiencyUnit: unit,
    namespaces: fromRows ?? namespaces?.map((namespace) => readNamespace(namespace, unit, withoutTotal)) ?? null,
    namespacesFrom: fromRows !== null || namespaces === null ? 'rows' : 'breakdown',
    asOf: dateFromUnix(cluster.as_of),
    coverage: cluster.coverage,
    source: cluster.source,
  };
}

function readNamespace(namespace: WireNamespace, unit: EfficiencyUnit, withoutTotal: ReadonlySet<CostHolder>): NamespaceFigures {
  const name = namespace.namespace ?? '';
  return {
    name,
    kind: kindOf(name),
    total: namespace.costs['total_cost'] ?? null,
    isTotalLost: withoutTotal.has(namespace),
    parts: partsOf(namespace.costs),
    efficiency: efficiencyOf(namespace, unit),
  };
}
