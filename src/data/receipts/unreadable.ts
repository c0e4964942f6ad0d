import type { FigureRef } from '../../domain/receipt.js';
import { partsOf } from '../costParts.js';
import { entryAt } from '../entryAt.js';
import type { Aspect } from './noticesOf.js';
import type { ReadSource } from './readSource.js';

const CLUSTERS = 'k8s_costs.k8s_cost_breakdown';
const BREAKDOWN = /^k8s_costs\.k8s_cost_breakdown\.(\d+)\.(?:(breakdown_by_namespace|namespaces)\.(\d+)\.)?(.*)$/;

/** Whether a value that could not be read would have gone into the figure; told by its path, `k8s_costs.k8s_cost_breakdown.0.cost`. */
export function touchesUnreadable(
  figure: FigureRef,
  aspect: Aspect,
  path: string,
  { expenses: { k8s_costs: costs, unreadable } }: ReadSource,
): boolean {
  if (path === 'total_cost') return aspect === 'total' || aspect === 'cloud';
  if (path.startsWith('clean_expenses')) return aspect === 'rows' || figure.kind === 'cloudRemainder' || figure.kind === 'otherResources';
  if (!path.startsWith('k8s_costs')) return false;
  const [, cluster, list, namespace, rest = ''] = BREAKDOWN.exec(path) ?? [];
  // The total, or a whole list: of all clusters, and of none that came.
  if (cluster === undefined && 'clusterId' in figure && figure.clusterId !== undefined) return false;
  if (cluster === undefined) return aspect === 'kubernetes' || aspect === 'cloud' || aspect === 'parts' || aspect === 'efficiency';
  const field = rest.split('.').at(-1) ?? '';
  if (namespace === undefined) return isOf(field, aspect, figure, { cost: 'cluster', parts: 'parts', efficiency: 'efficiency' });
  const rows = entryAt(costs?.k8s_cost_breakdown ?? [], CLUSTERS, Number(cluster), unreadable)?.breakdown_by_namespace ?? [];
  const row = entryAt(rows, `${CLUSTERS}.${cluster}.${list}`, Number(namespace), unreadable);
  if ('name' in figure && figure.name !== (row?.namespace ?? '')) return false;
  const isMean =
    aspect === 'efficiency' && isOf(field, aspect, figure, { cost: 'namespace', parts: 'efficiency', efficiency: 'efficiency' });
  const own = { cost: 'namespace', parts: 'namespaceParts', efficiency: 'namespaceEfficiency' } as const;
  return isMean || isOf(field, aspect, figure, own);
}

function isOf(field: string, aspect: Aspect, figure: FigureRef, aspects: Record<'cost' | 'parts' | 'efficiency', Aspect>): boolean {
  const isCompute = field === 'cpu_cost' || field === 'ram_cost';
  if (aspect === aspects.efficiency && (isCompute || /^(cpu|ram|total)(_efficiency)?$/.test(field))) return true;
  if (field === 'cost' || field === 'total_cost') return aspect === aspects.cost;
  if (!field.endsWith('_cost') || aspect !== aspects.parts) return false;
  const key = partsOf({ [field]: 0 })[0]?.key;
  return !('key' in figure) || figure.key === key || figure.key === 'other';
}
