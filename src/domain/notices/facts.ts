import type { CountedTwice } from '../countedTwice.js';
import type { ExpenseFigures } from '../figures.js';
import type { ReconciledCluster } from '../reconcileCluster.js';
import type { ReportContext } from '../reportContext.js';
import type { ReportGap } from '../reportGap.js';
import type { ChargePeriod, CostReport, DataNotice } from '../types.js';

/** Everything a detector may look at. */
export interface Facts {
  figures: ExpenseFigures;
  context: ReportContext;
  report: Omit<CostReport, 'notices'>;
  clusters: readonly ReconciledCluster[];
  /** The same number of days before; null: not asked for. */
  previousClusters: readonly ReconciledCluster[] | null;
  /** Null: not asked for, or its answer names no dates. */
  previousPeriod: ChargePeriod | null;
  gap: ReportGap | null;
  countedTwice: CountedTwice | null;
  /** The least difference to tell in the billing currency. */
  least: number;
}

/** Finds one fault in the facts; each of its notices names where it is and holds the numbers it was seen by. */
export type Detector = (facts: Facts) => DataNotice[];

/** The cluster a notice is about. */
export function about({ figures }: ReconciledCluster): { clusterId: string; clusterName: string } {
  return { clusterId: figures.id, clusterName: figures.name };
}
