import { mapEfficiencies, namespaceRows } from '../../editAnswer.js';
import { sumAmounts } from '../../micros.js';
import { AKS_DEV } from '../../organization/clustersAzure.js';
import { DATA_PLATFORM } from '../../organization/clustersAws.js';
import { kubernetesFault } from '../../withFault.js';
import { onCluster, scaleCosts, setCost, workloads } from './changeCluster.js';
import { faultPair } from './faultPair.js';

const HOURS_OF_DAY = 24;

export const conflictingFigures = faultPair({
  name: 'conflicting-figures',
  title: 'A cluster of 0 whose namespaces have costs',
  description: "The cluster's gauges are 0 at that moment, those of its namespaces still hold their last values.",
  cluster: DATA_PLATFORM.account,
  fault: onCluster((cluster, { answer }) => {
    const namespaces = structuredClone(cluster.breakdown_by_namespace);
    if (cluster.breakdown) scaleCosts(cluster.breakdown, 0);
    mapEfficiencies(cluster, () => 0);
    cluster.breakdown_by_namespace = namespaces;
    setCost(answer, cluster, 0);
  }),
});

export const conflictingChild = faultPair({
  name: 'conflicting-figures-child',
  title: 'A namespace dearer than its cluster',
  description: 'The dearest namespace costs a fifth more than the whole cluster.',
  cluster: DATA_PLATFORM.account,
  fault: onCluster((cluster) => {
    const [dearest] = workloads(cluster);
    if (dearest) scaleCosts(dearest, (1.2 * Number(cluster.cost)) / Number(dearest.total_cost));
  }),
});

export const unitMismatch = faultPair({
  name: 'unit-mismatch',
  title: "Namespaces with an hour's cost beside a day's",
  description: 'Every namespace costs a 24th of what it should: an hourly rate was stored as the cost of a day.',
  cluster: DATA_PLATFORM.account,
  fault: onCluster((cluster) => {
    namespaceRows(cluster).forEach((row) => {
      scaleCosts(row, 1 / HOURS_OF_DAY);
    });
  }),
});

export const totalsDisagree = faultPair({
  name: 'totals-disagree',
  title: 'Kubernetes is 12.50 more than its clusters',
  description: '`k8s_total_cost`, and with it the total, is 12.50 more than the clusters add up to.',
  fault: () =>
    kubernetesFault((costs, answer) => {
      costs.k8s_total_cost = sumAmounts([costs.k8s_total_cost, 12.5]);
      answer.total_cost = sumAmounts([answer.total_cost, 12.5]);
    }),
});

export const kubernetesAboveTotal = faultPair({
  name: 'totals-disagree-above-total',
  title: 'Kubernetes costs more than everything',
  description: '`total_cost` is nine tenths of `k8s_total_cost`, which should be a part of it.',
  fault: () =>
    kubernetesFault((costs, answer) => {
      answer.total_cost = sumAmounts([Number(costs.k8s_total_cost) * 0.9]);
    }),
});

/** A cluster that appears under two names. */
export const duplicateIds = faultPair({
  name: 'duplicate-ids',
  title: 'Ids that come twice',
  description: 'A second cluster and a second resource carry the id of the first; both are costs of their own.',
  cluster: AKS_DEV.account,
  fault: onCluster((cluster, { answer }) => {
    const twin = { ...structuredClone(cluster), cloud_account_name: `${cluster.cloud_account_name}-2`, cost: 0 };
    answer.k8s_costs?.k8s_cost_breakdown.push(twin);
    setCost(answer, twin, Number(cluster.cost));
    const [first, second] = answer.clean_expenses ?? [];
    if (first && second) second.resource_id = first.resource_id;
  }),
});
