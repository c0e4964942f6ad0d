import { sortParts } from '../money/componentOrder.js';
import { amountOf } from '../money/costParts.js';
import { minorUnitDigits, roundAmount } from '../money/currencyDigits.js';
import { remainderOf, sumKnown } from '../money/sumAmounts.js';
import type { DecidedReport } from '../report/decidedReport.js';
import type { ClusterCost, CostPart, CostReport, NamespaceCost } from '../types.js';

/**
 * What the parts of a cluster have beyond those of its namespaces, so that each part adds up down its column. `restOf`: the whole without
 * its parts. Null where the part is not known in the cluster or in a namespace; a part of which nothing is left is left out. Empty: a
 * namespace is not split, or has no known cost, and may hold anything.
 */
export function notAttributedParts({ components, namespaces }: Pick<ClusterCost, 'components' | 'namespaces'>, restOf: RestOf): CostPart[] {
  const parts = restsOf({ components, namespaces }, restOf) ?? [];
  return sortParts(parts.filter(({ amount }) => amount !== 0));
}

type RestOf = (whole: number, parts: readonly number[]) => number;

/** How what is shown of a whole is left by what is shown of its parts. */
export function restOfShown(digits: number): RestOf {
  return (whole, parts) => roundAmount(whole - (sumKnown(parts) ?? 0), digits);
}

/** One of them: as it is shown of a rounded report, exact of an exact one. Null: not known. */
export function notAttributedPart(report: CostReport & Pick<DecidedReport, 'exact'>, cluster: ClusterCost, key: string): number | null {
  const restOf = report.exact === undefined ? remainderOf : restOfShown(minorUnitDigits(report.billingCurrency));
  const parts = restsOf(cluster, restOf);
  const part = parts?.find((one) => one.key === key);
  return part === undefined ? (parts === null ? null : 0) : part.amount;
}

/** Also of which nothing is left. Null: nobody can tell. */
function restsOf({ components, namespaces }: Pick<ClusterCost, 'components' | 'namespaces'>, restOf: RestOf): CostPart[] | null {
  const rows = namespaces ?? [];
  if (!rows.every(isSplit)) return null;
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
  return keys.map((key): CostPart => {
    if (unknown.has(key)) return { key, amount: null };
    const amounts = rows.map((row) => amountOf(row.components, key) ?? 0);
    return { key, amount: restOf(amountOf(components, key) ?? 0, amounts) };
  });
}

/** The part that is itself what others leave: where there is none, nothing is left. */
const REST = 'other';

function isSplit({ total, components }: NamespaceCost): boolean {
  return total === 0 || (total !== null && components.some(({ key, amount }) => key !== REST && amount !== null));
}
