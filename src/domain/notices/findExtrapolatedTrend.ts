import type { ClusterCost } from '../costTypes.js';
import type { DayCost } from '../report/reportContext.js';
import type { Finding } from './notice.js';
import { ownValue } from '../ownValue.js';

const FEWEST_DAYS = 3;

type MeasuredCluster = Pick<ClusterCost, 'id' | 'name' | 'coverage' | 'source'>;

/** Days that cost exactly the same: of all clusters together, else of each of which it holds. */
export function findExtrapolatedTrend(
  daily: readonly DayCost[],
  clusters: readonly MeasuredCluster[],
): Finding<{ days: number; cost: number }>[] {
  const measured = new Set(clusters.filter(({ coverage, source }) => coverage !== null && source === 'exporter').map(({ id }) => id));
  const ids = [...new Set(daily.flatMap(({ clusters: costs = {} }) => Object.keys(costs)))];
  const ofAll = ids.some((id) => measured.has(id)) ? null : flatCost(daily.map(({ cost }) => cost));
  if (ofAll !== null) return [{ evidence: ofAll }];
  return ids.flatMap((id) => {
    const flat = measured.has(id) ? null : flatCost(daily.map(({ clusters: costs }) => ownValue(costs, id) ?? null));
    const name = clusters.find((cluster) => cluster.id === id)?.name ?? id;
    return flat === null ? [] : [{ cluster: { id, name }, evidence: flat }];
  });
}

/** How many days cost the same, and what. Null: they do not, or are too few to tell. */
function flatCost(costsOfDays: readonly (number | null)[]): { days: number; cost: number } | null {
  const costs = costsOfDays.filter((cost) => cost !== null);
  const first = costs[0] ?? 0;
  if (costs.length < FEWEST_DAYS || first <= 0) return null;
  if (costs.some((cost) => Math.abs(cost - first) > first * 1e-6)) return null;
  return { days: costs.length, cost: first };
}
