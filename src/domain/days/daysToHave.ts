import type { Lifetime } from '../period/expectedHours.js';
import type { DailyCosts } from './dailyCosts.js';

const DAY = 86_400_000;

/** A complete day on which a cluster existed, and its cost then. Null: no figure came. */
export interface DayToHave {
  date: Date;
  cost: number | null;
}

/**
 * The complete days on which a cluster should have a figure: those it existed all day. The newest days on which no cluster has one are
 * left out, since they are still to be imported. `isKnown`: since when it exists is known; else some of the first days may be before that.
 */
export function daysToHave(
  { days, clusters }: DailyCosts,
  id: string,
  { createdAt, deletedAt }: Lifetime = {},
): { days: DayToHave[]; isKnown: boolean } {
  const index = clusters.findIndex((cluster) => cluster.id === id);
  const newest = days.map(({ total }) => total !== null).lastIndexOf(true);
  const own = days.slice(0, newest + 1).filter(({ date, isComplete }) => {
    const [start, end] = [date.getTime(), date.getTime() + DAY];
    return isComplete && start >= (createdAt?.getTime() ?? -Infinity) && end <= (deletedAt?.getTime() ?? Infinity);
  });
  return { days: own.map(({ date, costs }) => ({ date, cost: costs[index] ?? null })), isKnown: createdAt !== undefined };
}

/** When the list of clusters says that one existed; of one that it does not have nothing is known. */
export function lifetimeOf(id: string, clusters: readonly (Lifetime & { id: string })[]): Lifetime {
  return clusters.find((cluster) => cluster.id === id) ?? {};
}

/** Ids of the clusters that have no figure for some day on which they may have existed: their cost of the period is not the whole cost. */
export function clustersWithGaps(costs: DailyCosts, clusters: readonly (Lifetime & { id: string })[] = []): Set<string> {
  const hasGap = (id: string): boolean => daysToHave(costs, id, lifetimeOf(id, clusters)).days.some(({ cost }) => cost === null);
  return new Set(costs.clusters.map(({ id }) => id).filter(hasGap));
}
