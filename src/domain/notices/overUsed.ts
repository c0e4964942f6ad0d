import { amountOf } from '../money/costParts.js';
import type { CostPart, Efficiency } from '../costTypes.js';
import { hasEfficiency } from '../efficiency/weightedEfficiency.js';
import { notice } from './notice.js';

const OVER_USED = 1.5;

/** Usage far above the request, after restarts or where requests are set too low. Named where it is: in the namespace, if any has an efficiency. */
export const overUsed = notice({
  code: 'over-used',
  severity: 'info',
  evidence: { metric: 'text', efficiency: 'ratio', cost: 'money' },
  touches: ['efficiency', 'namespaceEfficiency'],
  isAbout: ({ metric = 'total' }, evidence) => metric === 'total' || metric === evidence['metric'],
  detect: ({ clusters }) =>
    clusters.flatMap(({ figures: cluster, cost }) => {
      const rows = (cost.namespaces ?? []).filter((row) => hasEfficiency(row.efficiency));
      if (rows.length === 0) return findOverUse(cost).map((evidence) => ({ cluster, evidence }));
      return rows.flatMap((row) => findOverUse(row).map((evidence) => ({ cluster, namespace: row.name, evidence })));
    }),
});

/** Of CPU and RAM the one that is used the most beyond its request. */
function findOverUse({ efficiency, components }: { efficiency: Efficiency; components: readonly CostPart[] }) {
  return (['cpu', 'ram'] as const)
    .map((metric) => ({ metric, efficiency: efficiency[metric] ?? 0, cost: amountOf(components, metric) }))
    .filter((side) => side.efficiency > OVER_USED && (side.cost ?? 0) > 0)
    .sort((a, b) => b.efficiency - a.efficiency)
    .slice(0, 1);
}
