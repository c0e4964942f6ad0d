import { firstCostDay, newestCostDay, type BreakdownExpenses } from '../../data/index.js';
import { monthUntilNow } from '../../domain/period/monthUntilNow.js';
import type { ChargePeriod } from '../../domain/types.js';
import type { CostsElsewhere } from '../../features/states/EmptyState.js';

export interface KubernetesElsewhere {
  /** The month of the newest figures. */
  newest: CostsElsewhere;
  /** The day of the first figures, where the period was over before it. Null: it was not, or that cannot be told. */
  since: Date | null;
}

/** Where the figures of clusters are, of a period that has none. `asked`: what the days are of. */
export function kubernetesElsewhere(days: BreakdownExpenses, period: ChargePeriod, asked: ChargePeriod, now: Date): KubernetesElsewhere {
  const newest = newestCostDay(days, period, true);
  const first = firstCostDay(days);
  // As many days before the period as are in it have to be seen: else there may have been figures before an outage.
  const length = period.end.getTime() - period.start.getTime();
  const isSeen = period.start.getTime() - asked.start.getTime() >= length;
  return {
    newest: newest === null ? 'none' : monthUntilNow(newest, now),
    since: first !== null && isSeen && first >= period.end ? first : null,
  };
}
