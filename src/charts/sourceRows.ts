import { largestFirst, sum } from './amounts.js';

export type SourceKind = 'cloud' | 'kubernetes';

/** A data source of the organization: a cloud account, or a cluster. */
export interface CostSource {
  id: string;
  name: string;
  kind: SourceKind;
  /** In billing currency. Null: not known. */
  total: number | null;
}

/** The sources that have a row of their own, most expensive first, and those that share one. */
export interface SourceRows {
  shown: CostSource[];
  /** Null: none. */
  more: { count: number; total: number } | null;
}

export const MOST_SOURCES = 8;

/** Most expensive first; what is not known last. Equals keep their order. */
export function byCost<T extends Pick<CostSource, 'total'>>(sources: readonly T[]): T[] {
  return [...sources].sort((a, b) => largestFirst(a.total, b.total));
}

/**
 * Eight sources of the largest amounts, costs or credits, and the others as one. One whose cost is not known has always a row: in a sum it
 * would pass for nothing.
 */
export function sourceRows(sources: readonly CostSource[], currency: string, isUnfolded: boolean): SourceRows {
  const known = sources.filter(({ total }) => total !== null);
  const others = isUnfolded ? [] : byCost(known.map((source) => ({ source, total: Math.abs(source.total ?? 0) }))).slice(MOST_SOURCES);
  // A row for the others is worth it only where it stands for more than one.
  if (others.length < 2) return { shown: byCost(sources), more: null };
  const hidden = new Set(others.map(({ source }) => source));
  const total = sum(
    others.map(({ source }) => source.total),
    currency,
  );
  return { shown: byCost(sources.filter((source) => !hidden.has(source))), more: { count: others.length, total } };
}
