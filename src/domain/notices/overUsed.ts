import { sumKnown } from '../money/sumAmounts.js';
import { amountOf } from '../money/costParts.js';
import type { CostPart, Efficiency } from '../costTypes.js';
import { hasEfficiency } from '../efficiency/rowEfficiency.js';
import { amountIn, notice } from './notice.js';

const OVER_USED = 1.5;
/** Of the cost of its cluster: less than that is nobody's worry. */
const LEAST_SHARE = 0.005;

/**
 * Usage far above the request, after restarts or where requests are set too low. Named where it is: in the namespace, if any has an efficiency.
 * `smaller`: in how many places more it costs too little to be named.
 */
export const overUsed = notice({
  code: 'over-used',
  severity: 'info',
  evidence: { metric: 'text', efficiency: 'ratio', cost: 'money', smaller: 'count' },
  touches: ['efficiency', 'namespaceEfficiency'],
  isAbout: ({ metric = 'total' }, evidence) => metric === 'total' || metric === evidence['metric'],
  money: (evidence) => amountIn(evidence, 'cost'),
  detect: ({ clusters }) => {
    const places = clusters.flatMap(({ figures: cluster, cost }) => {
      const rows = (cost.namespaces ?? []).filter((row) => hasEfficiency(row.efficiency));
      const least = LEAST_SHARE * (cost.total ?? sumKnown(cost.components.map(({ amount }) => amount)) ?? 0);
      if (rows.length === 0) return findOverUse(cost, least).map((side) => ({ at: { cluster }, side }));
      return rows.flatMap((row) => findOverUse(row, least).map((side) => ({ at: { cluster, namespace: row.name }, side })));
    });
    const smaller = places.filter(({ side }) => side === null).length;
    return places.flatMap(({ at, side }) => (side === null ? [] : [{ ...at, evidence: { ...side, smaller } }]));
  },
});

/** Of CPU and RAM the one that is used the most beyond its request, where it costs enough to matter. Null: neither does. Empty: neither is. */
function findOverUse({ efficiency, components }: { efficiency: Efficiency; components: readonly CostPart[] }, least: number) {
  const sides = (['cpu', 'ram'] as const)
    .map((metric) => ({ metric, efficiency: efficiency[metric] ?? 0, cost: amountOf(components, metric) ?? 0 }))
    .filter((side) => side.efficiency > OVER_USED && side.cost > 0)
    .sort((a, b) => b.efficiency - a.efficiency);
  return sides.length === 0 ? [] : [sides.find(({ cost }) => cost >= least) ?? null];
}
