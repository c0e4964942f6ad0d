import { partition, sum, type NamedAmount } from './partition.js';

export type SourceKind = 'cloud' | 'kubernetes';

/** A data source of the organization: a cloud account, or a cluster. */
export interface CostSource {
  id: string;
  name: string;
  kind: SourceKind;
  /** In billing currency. Null: not known. */
  total: number | null;
}

/** One bar: a source, or all that did not get one of its own. */
export interface SourceRow {
  id: string;
  name: string;
  /** Null: the row of many sources. */
  kind: SourceKind | null;
  amount: number;
  /** The parts of `amount` by kind; the bar stacks them. */
  cloud: number;
  kubernetes: number;
}

const MOST_ROWS = 10;
/** Most expensive first; what is not known last. Equals keep their order. */
export function byCost(sources: readonly CostSource[]): CostSource[] {
  return [...sources].sort((a, b) => (b.total ?? -Infinity) - (a.total ?? -Infinity) || 0);
}

/** The bars to draw, most expensive first, ten at most and one for the rest; and the sources that have none. */
export function sourceRows(
  sources: readonly CostSource[],
  currency: string,
  nameOfMore: (count: number) => string,
): { rows: SourceRow[]; notDrawn: NamedAmount[] } {
  const { drawn, notDrawn } = partition(byCost(sources).map((source) => ({ ...source, amount: source.total })));
  // A bar for the rest is worth it only where it stands for more than one.
  const count = drawn.length === MOST_ROWS + 1 ? drawn.length : MOST_ROWS;
  const rows = drawn.slice(0, count).map(({ id, name, kind, amount }): SourceRow => ({
    id,
    name,
    kind,
    amount,
    cloud: kind === 'cloud' ? amount : 0,
    kubernetes: kind === 'kubernetes' ? amount : 0,
  }));
  const others = drawn.slice(count);
  if (others.length > 0) {
    const of = (kind: SourceKind) =>
      sum(
        others.map((source) => (source.kind === kind ? source.amount : 0)),
        currency,
      );
    const [cloud, kubernetes] = [of('cloud'), of('kubernetes')];
    rows.push({ id: 'more', name: nameOfMore(others.length), kind: null, amount: sum([cloud, kubernetes], currency), cloud, kubernetes });
  }
  return { rows, notDrawn };
}
