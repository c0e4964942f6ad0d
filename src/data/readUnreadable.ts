import type { CleanExpenses, UnreadableValue } from '../api/restApiTypes.js';
import type { LostFigure, UnreadableObservation } from '../domain/index.js';
import { partsOf } from './readParts.js';
import { entryAt } from './entryAt.js';

const CLUSTERS = 'k8s_costs.k8s_cost_breakdown';
/** `k8s_costs.k8s_cost_breakdown.0.namespaces.2.cpu_cost`: the cluster's place, the list and the place in it of a namespace, the field. */
const IN_CLUSTER = /^k8s_costs\.k8s_cost_breakdown\.(\d+)\.(?:(breakdown_by_namespace|namespaces)\.(\d+)\.)?(.*)$/s;

/** What could not be read, with where it lies and what it would have been. */
export function readUnreadable(expenses: CleanExpenses): UnreadableObservation[] {
  return expenses.unreadable.map((value) => observe(value, expenses));
}

function observe(value: UnreadableValue, { k8s_costs: costs, unreadable }: CleanExpenses): UnreadableObservation {
  const [, clusterIndex, list, namespaceIndex, field = ''] = IN_CLUSTER.exec(value.path) ?? [];
  if (clusterIndex === undefined) {
    return { ...value, clusterId: null, clusterName: null, namespace: null, lost: lostInAnswer(value.path) };
  }
  const cluster = entryAt(costs?.k8s_cost_breakdown ?? [], CLUSTERS, Number(clusterIndex), unreadable);
  const rows = cluster?.breakdown_by_namespace ?? [];
  const row = list === undefined ? undefined : entryAt(rows, `${CLUSTERS}.${clusterIndex}.${list}`, Number(namespaceIndex), unreadable);
  return {
    ...value,
    clusterId: cluster?.cloud_account_id ?? null,
    clusterName: cluster?.cloud_account_name ?? null,
    namespace: list === undefined ? null : (row?.namespace ?? ''),
    lost: lostInCluster(field.split('.').at(-1) ?? ''),
  };
}

function lostInAnswer(path: string): LostFigure | null {
  if (path === 'total_cost') return { kind: 'total' };
  if (path.startsWith('clean_expenses')) return { kind: 'rows' };
  return path.startsWith('k8s_costs') ? { kind: 'kubernetes' } : null;
}

function lostInCluster(field: string): LostFigure | null {
  if (field === 'cost' || field === 'total_cost') return { kind: 'cost' };
  const [, metric] = /^(cpu|ram|total)(?:_efficiency)?$/.exec(field) ?? [];
  if (metric !== undefined) return { kind: 'efficiency', metric: metric as 'cpu' | 'ram' | 'total' };
  const [part] = field.endsWith('_cost') ? partsOf({ [field]: 0 }) : [];
  return part === undefined ? null : { kind: 'part', key: part.key };
}
