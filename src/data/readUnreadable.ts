import type {
  CleanExpenses,
  ClusterFigures as WireCluster,
  CostFigures,
  ExpenseRow,
  NamespaceFigures as WireNamespace,
  UnreadableValue,
} from '../api/restApiTypes.js';
import type { Efficiency, LostFigure, UnreadableObservation } from '../domain/index.js';
import { kindOf } from './namespaceKind.js';
import { partsOf } from './readParts.js';
import { entriesBeside, type EntryAt } from './entriesBeside.js';
import { firstName } from './firstName.js';

const CLUSTERS = 'k8s_costs.k8s_cost_breakdown';
/** `k8s_costs.k8s_cost_breakdown.0.namespaces.2.cpu_cost`: the cluster's place, the list and the place in it of a namespace, the field. */
const IN_CLUSTER = /^k8s_costs\.k8s_cost_breakdown\.(\d+)\.(?:(breakdown_by_namespace|namespaces)\.(\d+)\.)?(.*)$/s;

/** What could not be read, with where it lies and what it would have been; and the clusters and namespaces whose total it was. */
export function readUnreadable(expenses: CleanExpenses): { unreadable: UnreadableObservation[]; withoutTotal: ReadonlySet<CostHolder> } {
  const withoutTotal = new Set<CostHolder>();
  const entryAt = entriesBeside(expenses.unreadable);
  return { unreadable: expenses.unreadable.map((value) => observe(value, expenses, entryAt, withoutTotal)), withoutTotal };
}

/** An entry of the answer that has a total. */
export type CostHolder = WireCluster | WireNamespace;

function observe(value: UnreadableValue, expenses: CleanExpenses, entryAt: EntryAt, withoutTotal: Set<CostHolder>): UnreadableObservation {
  const costs = expenses.k8s_costs;
  const [, clusterIndex, list, namespaceIndex, field = ''] = IN_CLUSTER.exec(value.path) ?? [];
  if (clusterIndex === undefined) {
    return { ...value, clusterId: null, clusterName: null, namespace: null, lost: lostInAnswer(value.path, expenses, entryAt) };
  }
  const cluster = entryAt(costs?.k8s_cost_breakdown ?? [], CLUSTERS, Number(clusterIndex));
  const rows = cluster?.breakdown_by_namespace ?? [];
  const row = list === undefined ? undefined : entryAt(rows, `${CLUSTERS}.${clusterIndex}.${list}`, Number(namespaceIndex));
  const lost = lostInCluster(field.split('.').at(-1) ?? '', list === undefined ? (cluster?.breakdown ?? undefined) : row);
  const holder = list === undefined ? cluster : row;
  if (lost?.kind === 'cost' && holder) withoutTotal.add(holder);
  return {
    ...value,
    clusterId: cluster === undefined ? null : (cluster.cloud_account_id ?? ''),
    clusterName: cluster === undefined ? null : firstName(cluster.cloud_account_name, cluster.cloud_account_id),
    namespace: list === undefined ? null : (row?.namespace ?? ''),
    lost,
  };
}

function lostInAnswer(path: string, { clean_expenses: rows }: CleanExpenses, entryAt: EntryAt): LostFigure | null {
  if (path === 'total_cost') return { kind: 'total' };
  if (path === 'k8s_costs.k8s_total_cost') return { kind: 'kubernetesTotal' };
  if (path.startsWith('clean_expenses')) {
    const [, index] = path.split('.');
    const row = index === undefined ? undefined : entryAt(rows ?? [], 'clean_expenses', Number(index));
    return { kind: 'rows', accountId: row === undefined ? null : (row.cloud_account_id ?? ''), ...nameOf(row) };
  }
  return path.startsWith('k8s_costs') ? { kind: 'kubernetes' } : null;
}

/** What the row is called, and the account it is in. */
function nameOf(row: ExpenseRow | null | undefined): { name?: string } {
  const names = [row?.resource_name, row?.cloud_account_name].map((name) => firstName(name)).filter((name) => name !== '');
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
