import { minorUnitDigits, roundAmount } from '../domain/money.js';
import { shareOf } from '../domain/tables/share.js';
import type { ClusterCost, CostPart, CostReport, Efficiency, NamespaceCost } from '../domain/types.js';
import type { ClusterMatch } from './clusterSearch.js';

/** The last row: all of Kubernetes, or what a search found of it. */
export interface ClusterTotal {
  amount: number | null;
  /** Of all Kubernetes cost. */
  share: number | null;
  components: CostPart[];
  /** Null where a search leaves only a part: efficiencies of a selection are not combined. */
  efficiency: Efficiency | null;
}

export function wholeTotal({ kubernetes, components, efficiency }: CostReport): ClusterTotal {
  return { amount: kubernetes, share: shareOf(kubernetes, kubernetes), components, efficiency };
}

/** Σ of what a search found. Clusters found by name count whole, of the others only the namespaces that were found. */
export function foundTotal(report: CostReport, matches: readonly ClusterMatch[]): ClusterTotal {
  const found = matches.flatMap<ClusterCost | NamespaceCost>(({ cluster, isHit, namespaces }) => (isHit ? [cluster] : namespaces));
  const digits = minorUnitDigits(report.billingCurrency);
  const sum = (amounts: readonly (number | null)[]): number | null => {
    const known = amounts.filter((amount) => amount !== null);
    return known.length === 0 && amounts.length > 0
      ? null
      : roundAmount(
          known.reduce((total, amount) => total + amount, 0),
          digits,
        );
  };
  const amount = sum(found.map(({ total }) => total));
  const components = report.components.map(({ key }) => ({
    key,
    amount: sum(found.flatMap((row) => row.components.filter((part) => part.key === key).map((part) => part.amount))),
  }));
  return { amount, share: shareOf(amount, report.kubernetes), components, efficiency: null };
}
