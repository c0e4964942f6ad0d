import { sumKnown } from '../money/sumAmounts.js';
import { amountOf } from '../money/costParts.js';
import type { CostPart, Efficiency } from '../costTypes.js';
import { hasEfficiency } from '../efficiency/rowEfficiency.js';
import { amountIn, notice } from './notice.js';

const OVER_USED = 1.5;
/** Of the cost of its cluster: less than that is nobody's worry. */
const LEAST_SHARE = 0.005;

/** Usage far above the request, after restarts or where requests are set too low. Named where it is: in the namespace, if any has an efficiency. */
export const overUsed = notice({
  code: 'over-used',
  severity: 'info',
  evidence: { metric: 'text', efficiency: 'ratio', cost: 'money' },
  touches: ['efficiency', 'namespaceEfficiency'],
  isAbout: ({ metric = 'total' }, evidence) => metric === 'total' || metric === evidence['metric'],
  money: (evidence) => amountIn(evidence, 'cost'),
  detect: ({ clusters }) =>
    clusters.flatMap(({ figures: cluster, cost }) => {
      const rows = (cost.namespaces ?? []).filter((row) => hasEfficiency(row.efficiency));
      const least = LEAST_SHARE * (cost.total ?? sumKnown(cost.components.map(({ amount }) => amount)) ?? 0);
      if (rows.length === 0) return findOverUse(cost, least).map((evidence) => ({ cluster, evidence }));
      return rows.flatMap((row) => findOverUse(row, least).map((evidence) => ({ cluster, namespace: row.name, evidence })));
    }),
});

/** Of CPU and RAM the one that is used the most beyond its request, where it costs enough to matter. */
function findOverUse({ efficiency, components }: { efficiency: Efficiency; components: readonly CostPart[] }, least: number) {
  return (['cpu', 'ram'] as const)
    .map((metric) => ({ metric, efficiency: efficiency[metric] ?? 0, cost: amountOf(components, metric) }))
    .filter((side) => side.efficiency > OVER_USED && (side.cost ?? 0) > 0 && (side.cost ?? 0) >= least)
    .sort((a, b) => b.efficiency - a.efficiency)
    .slice(0, 1);
}
