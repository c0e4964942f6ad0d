import type { ChargePeriod, CloudAccountCost, CloudResourceCost, ClusterCost, CostPart, Efficiency, MissingCluster } from './costTypes.js';
import type { DataNotice } from './notices/notices.js';

/** The model the page is drawn from. What it is made of stands in a file of its own: notices name that, and the report names notices. */
export type * from './costTypes.js';
export type { DataNotice, NoticeCode } from './notices/notices.js';

/** The costs of an organization over a period, reconciled: at every level the parts and their named remainder are the total. */
export interface CostReport {
  period: ChargePeriod;
  /** ISO 4217. */
  billingCurrency: string;
  /** total = cloud + kubernetes, after the check for double counting. */
  total: number | null;
  /** Everything but Kubernetes; null: not known. */
  cloud: number | null;
  /** An allocation, usually of machines the cloud bills too. Null: no Kubernetes cost came. */
  kubernetes: number | null;
  /** `total_cost` as it came; differs from `total` where that was corrected. */
  reportedTotal: number | null;
  /** Most expensive first. */
  clusters: ClusterCost[];
  /** kubernetes − Σ clusters; null where either is not known. Zero but for faulty payloads. */
  clusterRemainder: number | null;
  /** Those expected by the context that are not in the answer, and those the answer itself names as failed. */
  missingClusters: MissingCluster[];
  /** Parts of `kubernetes` over all clusters. */
  components: CostPart[];
  /** Over all clusters, cost-weighted. */
  efficiency: Efficiency;
  /** Most expensive first; Kubernetes accounts left out. */
  cloudAccounts: CloudAccountCost[];
  /** cloud − Σ cloud accounts: rows the server did not send (`cutRows`). Null: not known. */
  cloudRemainder: number | null;
  /** The most expensive cloud resources, at most 20. */
  resources: CloudResourceCost[];
  /** The other resources: how many, null where the answer does not list every row, and cloud − Σ `resources`. Null amount: not known. */
  otherResources: { count: number | null; total: number | null };
  /**
   * How many rows the answer lists, where the server has more of them: `cloudAccounts`, `resources` and namespaces that come from rows know
   * of those only, and the costs of the others are in the remainders. Null: it lists all, or does not say how many there are.
   */
  cutRows: { listed: number; all: number } | null;
  /** What to know before trusting the figures. */
  notices: DataNotice[];
}

/**
 * How Kubernetes stands to the cloud: `separate` adds the two, as the REST API does; `partOfCloud` takes the cloud bill alone as the
 * total, with Kubernetes as an "of which", since a cluster's machines are usually on that bill.
 */
export type KubernetesOverlap = 'separate' | 'partOfCloud';
