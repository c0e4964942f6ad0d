import type { ReceiptCorrection, ReceiptField } from './receipt.js';
import type { CloudAccountCost, CloudResourceCost, ClusterCost, Efficiency, NamespaceCost } from '../types.js';

/** One row of figures in the answer: of a cluster, or of one of its namespaces. */
export interface RowFields {
  /** Those that make the amount of a part: one, or several to add up. */
  part: (key: string) => { used: ReceiptField[]; corrections: ReceiptCorrection[] };
  efficiency: (metric: keyof Efficiency) => ReceiptField;
  /** `cpu_cost`, `ram_cost`: what an efficiency is weighted by. */
  cost: (side: 'cpu' | 'ram') => ReceiptField;
  total: ReceiptField;
}

/** One cluster in the answer. */
export interface ClusterFields {
  /** What its cost was read from; the field used stands last. */
  cost: ReceiptField[];
  /** Null: it has no breakdown. */
  row: RowFields | null;
  namespaces: readonly RowFields[];
}

/** The values of an answer behind the figures of its report, with the paths they have there. */
export interface AnswerFields {
  total: ReceiptField;
  kubernetes: ReceiptField;
  /** Σ of all Kubernetes rows. */
  kubernetesRows: (sum: number | null) => ReceiptField;
  /** `place` in the answer's list. */
  cluster: (place: number) => ClusterFields;
  /** A cluster that is a sum of rows, which are not kept. */
  rowsOfCluster: (cluster: ClusterCost) => ClusterFields;
  /** A namespace that is a sum of rows, which are not kept. */
  rowsOfNamespace: (namespace: NamespaceCost, cluster: ClusterCost) => RowFields;
  /** Why a cluster that was named as failed did not report. */
  failures: (clusterId: string) => ReceiptField[];
  /** The rows of an account, most expensive first; their sum where they were dropped. */
  rowsOfAccount: (account: CloudAccountCost) => ReceiptField[];
  account: (account: CloudAccountCost) => ReceiptField;
  resource: (resource: CloudResourceCost) => ReceiptField;
}
