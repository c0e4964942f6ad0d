import { sortParts } from '../money/componentOrder.js';
import { amountOf } from '../money/costParts.js';
import type { ClusterCost, CostPart, NamespaceCost } from '../costTypes.js';

/**
 * What the parts of a cluster have beyond those of its namespaces, so that each part adds up down its column. `restOf`: the whole without
 * its parts. Null where the part is not known in the cluster or in a namespace; a part of which nothing is left is left out. Empty: a
 * namespace is not split, or has no known cost, and may hold anything.
 */
export function notAttributedParts(
  { components, namespaces }: Pick<ClusterCost, 'components' | 'namespaces'>,
  restOf: (whole: number, parts: readonly number[]) => number,
): CostPart[] {
  const rows = namespaces ?? [];
  if (!rows.every(isSplit)) return [];
  const named = new Set(rows.flatMap((row) => row.components.map(({ key }) => key)));
  const keys = [...new Set([...components.map(({ key }) => key), ...named])];
  // A cluster names what it has. A namespace that does not name a part has none of it, unless others do and it has a rest.
  const isUnknownIn = ({ components: own }: NamespaceCost, key: string): boolean => {
    const part = own.find((one) => one.key === key);
    return part === undefined ? named.has(key) && own.some((one) => one.key === REST) : part.amount === null;
  };
  const isUnknown = (key: string): boolean => amountOf(components, key) === null || rows.some((row) => isUnknownIn(row, key));
  const unknown = new Set(keys.filter((key) => key !== REST && isUnknown(key)));
  // The rest of the parts that are known holds those that are not, here or there.
  if (unknown.size > 0) unknown.add(REST);
  const parts = keys.map((key): CostPart => {
    if (unknown.has(key)) return { key, amount: null };
    const amounts = rows.map((row) => amountOf(row.components, key) ?? 0);
    return { key, amount: restOf(amountOf(components, key) ?? 0, amounts) };
  });
  return sortParts(parts.filter(({ amount }) => amount !== 0));
}

/** The part that is itself what others leave: where there is none, nothing is left. */
const REST = 'other';

function isSplit({ total, components }: NamespaceCost): boolean {
  return total === 0 || (total !== null && components.some(({ key, amount }) => key !== REST && amount !== null));
}
