import { asClusters, firstCostDay, newestCostDay, type BreakdownExpenses, type CloudAccount } from '../../data/index.js';
import { monthUntilNow } from '../../domain/period/monthUntilNow.js';
import type { ChargePeriod, CostReport } from '../../domain/types.js';
import type { CostsElsewhere } from '../../features/states/EmptyState.js';

export interface KubernetesElsewhere {
  /** The month of the newest figures. */
  newest: CostsElsewhere;
  /** The day of the first figures, where the period was over before it. Null: it was not, or that cannot be told. */
  since: Date | null;
}

export interface KubernetesElsewhereContext {
  /** The period that has none. */
  period: ChargePeriod;
  /** What the days are of. */
  asked: ChargePeriod;
  now: Date;
  /** Null: not known. */
  accounts: readonly CloudAccount[] | null;
  /** Clusters that the answer or the accounts name. */
  missing: CostReport['missingClusters'];
}

/** Where the figures of clusters are, of a period that has none. */
export function kubernetesElsewhere(
  days: BreakdownExpenses,
  { period, asked, now, accounts, missing }: KubernetesElsewhereContext,
): KubernetesElsewhere {
  const known = [...(accounts ?? []), ...asClusters(missing.map(({ id }) => id))];
  const newest = newestCostDay(days, period, known);
  const first = firstCostDay(days, known);
  // As many days before the period as are in it have to be seen: else there may have been figures before an outage.
  const length = period.end.getTime() - period.start.getTime();
  const isSeen = period.start.getTime() - asked.start.getTime() >= length;
  return {
    newest: newest instanceof Date ? monthUntilNow(newest, now) : newest,
    since: first !== null && isSeen && first >= period.end ? first : null,
  };
}
