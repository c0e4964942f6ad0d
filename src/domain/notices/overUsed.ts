import { amountOf } from '../costParts.js';
import { hasEfficiency } from '../efficiency.js';
import type { CostPart, DataNotice, Efficiency } from '../types.js';
import { about, type Detector } from './facts.js';

const OVER_USED = 1.5;

/** Usage far above the request, after restarts or where requests are set too low. Named where it is: in the namespace, if any has an efficiency. */
export const overUsed: Detector = ({ clusters }) =>
  clusters.flatMap((cluster) => {
    const place = about(cluster);
    const { namespaces, components, efficiency } = cluster.cost;
    const rows = (namespaces ?? []).filter((row) => hasEfficiency(row.efficiency));
    if (rows.length === 0) return findOverUse(efficiency, components, place);
    return rows.flatMap((row) => findOverUse(row.efficiency, row.components, { ...place, namespace: row.name }));
  });

function findOverUse(efficiency: Efficiency, parts: readonly CostPart[], place: Partial<DataNotice>): DataNotice[] {
  const found = (['cpu', 'ram'] as const)
    .map((metric) => ({ metric, efficiency: efficiency[metric] ?? 0, cost: amountOf(parts, metric) }))
    .filter((side) => side.efficiency > OVER_USED && (side.cost ?? 0) > 0)
    .sort((a, b) => b.efficiency - a.efficiency)[0];
  return found === undefined ? [] : [{ code: 'over-used', severity: 'info', ...place, evidence: { ...found } }];
}
