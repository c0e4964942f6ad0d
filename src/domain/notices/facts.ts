import type { ChargePeriod, ClusterCost, MissingCluster } from '../costTypes.js';
import type { ExpenseFigures } from '../report/expenseFigures.js';
import type { ReconciledCluster } from '../report/reconcileCluster.js';
import type { ReportContext } from '../report/reportContext.js';
import type { ReportGap } from '../report/reportGap.js';
import type { SettledTotal } from '../report/settleTotal.js';

/** Everything a detector may look at. */
export interface Facts {
  figures: ExpenseFigures;
  context: ReportContext;
  report: ReportWithoutNotices;
  clusters: readonly ReconciledCluster[];
  /** Of the period it is compared with; null: not asked for. */
  previousClusters: readonly ReconciledCluster[] | null;
  /** Null: not asked for, or its answer names no dates. */
  previousPeriod: ChargePeriod | null;
  gap: ReportGap | null;
  settled: SettledTotal;
  /** The least difference to tell in the billing currency. */
  least: number;
}

/** What a detector may look at of the `CostReport`, which names the notices and so cannot be named here. */
interface ReportWithoutNotices {
  period: ChargePeriod;
  total: number | null;
  cloud: number | null;
  kubernetes: number | null;
  clusters: readonly ClusterCost[];
  clusterRemainder: number | null;
  cloudRemainder: number | null;
  missingClusters: readonly MissingCluster[];
}
