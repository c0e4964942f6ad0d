import { noChange, type Change, type NoChangeReason } from './change.js';
import type { CostReport, Efficiency } from '../types.js';

/** The changes of a report against the one of the period before; each is a change, or why there is none. */
export interface Comparison {
  total: Change;
  cloud: Change;
  kubernetes: Change;
  /** Over all clusters, in percentage points. */
  efficiency: Record<keyof Efficiency, Change>;
  clusterChange: (clusterId: string) => Change;
  /** By cluster and name: `default` in two clusters is two namespaces. The same object at every call. */
  namespaceChange: (clusterId: string, name: string) => Change;
  /** What was compared, rounded. Null: nothing was. */
  reports: { current: CostReport; previous: CostReport } | null;
}

/** Stands where there is nothing to compare with: the period before could not be asked for, or has no complete day to go with. */
export function noComparison(reason: NoChangeReason): Comparison {
  const none = noChange(reason);
  const lookUp = (): Change => none;
  const efficiency = { cpu: none, ram: none, total: none };
  return { total: none, cloud: none, kubernetes: none, efficiency, clusterChange: lookUp, namespaceChange: lookUp, reports: null };
}
