import type { CleanExpenses, CostFigures, ExpenseRow, UnreadableValue } from '../api/restApiTypes.js';
import type { Efficiency, LostFigure, UnreadableObservation } from '../domain/index.js';
import { kindOf } from './namespaceKind.js';
import { partsOf } from './readParts.js';
import { entryAt } from './entryAt.js';

const CLUSTERS = 'k8s_costs.k8s_cost_breakdown';
/** `k8s_costs.k8s_cost_breakdown.0.namespaces.2.cpu_cost`: the cluster's place, the list and the place in it of a namespace, the field. */
const IN_CLUSTER = /^k8s_costs\.k8s_cost_breakdown\.(\d+)\.(?:(breakdown_by_namespace|namespaces)\.(\d+)\.)?(.*)$/s;

/** What could not be read, with where it lies and what it would have been. */
export function readUnreadable(expenses: CleanExpenses): UnreadableObservation[] {
  return expenses.unreadable.map((value) => observe(value, expenses));
}

function observe(value: UnreadableValue, expenses: CleanExpenses): UnreadableObservation {
  const { k8s_costs: costs, unreadable } = expenses;
  const [, clusterIndex, list, namespaceIndex, field = ''] = IN_CLUSTER.exec(value.path) ?? [];
  if (clusterIndex === undefined) {
    return { ...value, clusterId: null, clusterName: null, namespace: null, lost: lostInAnswer(value.path, expenses) };
  }
  const cluster = entryAt(costs?.k8s_cost_breakdown ?? [], CLUSTERS, Number(clusterIndex), unreadable);
  const rows = cluster?.breakdown_by_namespace ?? [];
  const row = list === undefined ? undefined : entryAt(rows, `${CLUSTERS}.${clusterIndex}.${list}`, Number(namespaceIndex), unreadable);
  return {
    ...value,
    clusterId: cluster?.cloud_account_id ?? null,
    clusterName: cluster?.cloud_account_name ?? null,
    namespace: list === undefined ? null : (row?.namespace ?? ''),
    lost: lostInCluster(field.split('.').at(-1) ?? '', list === undefined ? (cluster?.breakdown ?? undefined) : row),
  };
}

function lostInAnswer(path: string, { clean_expenses: rows, unreadable }: CleanExpenses): LostFigure | null {
  if (path === 'total_cost') return { kind: 'total' };
  if (path === 'k8s_costs.k8s_total_cost') return { kind: 'kubernetesTotal' };
  if (path.startsWith('clean_expenses')) {
    const [, index] = path.split('.');
    const row = index === undefined ? undefined : entryAt(rows ?? [], 'clean_expenses', Number(index), unreadable);
    return { kind: 'rows', accountId: row === undefined ? null : (row.cloud_account_id ?? ''), ...nameOf(row) };
  }
  return path.startsWith('k8s_costs') ? { kind: 'kubernetes' } : null;
}

/** What the row is called, and the account it is in. */
function nameOf(row: ExpenseRow | null | undefined): { name?: string } {
  const names = [row?.resource_name, row?.cloud_account_name].filter((name) => name !== null && name !== undefined && name !== '');
  return names.length === 0 ? {} : { name: names.join(', ') };
}

/** What it was a figure of: a namespace, or the breakdown of a cluster. Undefined: it was left out. */
type Row = (CostFigures & { namespace?: string | null }) | undefined;

function lostInCluster(field: string, row: Row): LostFigure | null {
  if (field === 'cost' || field === 'total_cost') return { kind: 'cost' };
  const [, metric] = /^(cpu|ram|total)(?:_efficiency)?$/.exec(field) ?? [];
  if (metric !== undefined) return lostEfficiency(metric as keyof Efficiency, row);
  const [part] = field.endsWith('_cost') ? partsOf({ [field]: 0 }) : [];
  if (part === undefined) return null;
  return { kind: 'part', key: part.key, isWeight: (part.key === 'cpu' || part.key === 'ram') && isWorkload(row) };
}

/** Null: nothing is made of it, as it is of a special row, a side has no cost, or both sides came and their total is computed. */
function lostEfficiency(metric: keyof Efficiency, row: Row): LostFigure | null {
  if (row === undefined) return { kind: 'efficiency', metric, isWhole: true };
  const { costs, cpu_efficiency: cpu, ram_efficiency: ram, total_efficiency: total } = row;
  const isUsed = metric === 'total' ? cpu === null || ram === null : costs[`${metric}_cost`] !== 0;
  return isUsed && isWorkload(row) ? { kind: 'efficiency', metric, isWhole: total === null } : null;
}

function isWorkload(row: Row): boolean {
  return kindOf(row?.namespace ?? '') === 'namespace';
}
