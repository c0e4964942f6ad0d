import { addNamespace, mapEfficiencies, namespaceRows } from '../../editAnswer.js';
import { sumAmounts } from '../../micros.js';
import { AKS_DEV } from '../../organization/clustersAzure.js';
import { DATA_PLATFORM } from '../../organization/clustersAws.js';
import { kubernetesFault } from '../../withFault.js';
import { onCluster, scaleCosts, setCost, workloads } from './changeCluster.js';
import { faultPair } from './faultPair.js';

const HOURS_OF_DAY = 24;
const OVERFLOW = -999e9;

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

export const implausibleAmount = faultPair({
  name: 'implausible-amount',
  title: 'A namespace of minus a trillion',
  description: 'A price overflowed: the CPU of a canary of a few cents costs -999,000,000,000.00, and every total above it follows.',
  cluster: DATA_PLATFORM.account,
  fault: onCluster((cluster, { answer }) => {
    const costs = { total_cost: OVERFLOW, cpu_cost: OVERFLOW, ram_cost: 0, pv_cost: 0, network_cost: 0, load_balancer_cost: 0 };
    addNamespace(answer, cluster, { namespace: 'canary', ...costs, cpu_efficiency: 0, ram_efficiency: 0, total_efficiency: 0 });
    if (cluster.breakdown) cluster.breakdown.total_cost = cluster.cost;
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
