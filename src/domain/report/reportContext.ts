import type { ChargePeriod, EfficiencyTargets } from '../costTypes.js';

/** A cluster that should have reported: a cloud account of type `kubernetes_cnr`, connected within the period. */
export interface ExpectedCluster {
  id: string;
  name: string;
  /** When it was connected: before, nothing of it was measured. Left out: not known. */
  createdAt?: Date;
  /** When it was disconnected. Left out: it was not, or that is not known. */
  deletedAt?: Date;
  /** Left out: never, or not known. */
  lastImportAt?: Date;
}

/** What Kubernetes cost on a UTC day. */
export interface DayCost {
  /** Its start. */
  date: Date;
  /** Null: no figure for that day. */
  cost: number | null;
  /** The same by the id of the cluster. Left out: not known. */
  clusters?: Readonly<Record<string, number | null>>;
}

/** What a report is made with beside the answer itself. What is left out keeps the notices silent that would need it. */
export interface ReportContext {
  /** When the answer came: the clock every age is measured by. */
  now: Date;
  /** The period that was asked for, of which the answer may cover a part. Left out: that of the answer. */
  asked?: ChargePeriod;
  /** ISO 4217; the wire does not carry it. */
  currency: string;
  /** `[]`: none is expected. Left out: not known. */
  expectedClusters?: readonly ExpectedCluster[];
  /** Kubernetes cost per UTC day, of complete days; null: no figure for that day. */
  daily?: readonly DayCost[];
  /** Filters the request was made with, ids: rows follow all of them, Kubernetes follows `accounts` only. */
  filters?: { pools?: readonly string[]; owners?: readonly string[]; regions?: readonly string[]; accounts?: readonly string[] };
  /** Default: 0.6 and 0.4. */
  efficiencyTargets?: EfficiencyTargets;
}
