import { addNamespace, mapEfficiencies, namespaceRows } from '../../editAnswer.js';
import { AKS_PROD } from '../../organization/clustersAzure.js';
import { DATA_PLATFORM, PROD_EU_CENTRAL } from '../../organization/clustersAws.js';
import { onCluster, setEfficiency, weighEfficiency, workloads } from './changeCluster.js';
import { faultPair } from './faultPair.js';

export const efficiencyRecomputed = faultPair({
  name: 'efficiency-recomputed',
  title: 'A plain mean with idle in it',
  description: "The cluster's efficiencies are plain means over its rows, idle among them as 0 %, whatever each of them costs.",
  cluster: AKS_PROD.account,
  fault: onCluster((cluster) => {
    const rows = namespaceRows(cluster);
    for (const metric of ['cpu_efficiency', 'ram_efficiency', 'total_efficiency'] as const) {
      const mean = rows.reduce((sum, row) => sum + Number(row[metric]), 0) / rows.length;
      cluster.breakdown = { ...cluster.breakdown, [metric]: Math.round(mean * 1e6) / 1e6 };
    }
  }),
});

export const efficiencyUnitUnknown = faultPair({
  name: 'efficiency-unit-unknown',
  title: 'Ratios and percentages in one answer',
  description: 'About half of the efficiencies, by cost, are percentages (57.4); the others are ratios (0.574).',
  cluster: PROD_EU_CENTRAL.account,
  fault: onCluster((cluster, { answer }) => {
    const percent = (ratio: number) => Math.round(ratio * 1e6) / 1e4;
    // Among several clusters this one is about half of the cost; alone, its dearest namespace is.
    if ((answer.k8s_costs?.k8s_cost_breakdown.length ?? 0) > 1) mapEfficiencies(cluster, percent);
    else mapEfficiencies({ ...cluster, breakdown: null, breakdown_by_namespace: workloads(cluster).slice(0, 1) }, percent);
  }),
});

export const noUsageMetrics = faultPair({
  name: 'no-usage-metrics',
  title: 'Usage is not measured',
  description: 'CPU and RAM are paid for in every namespace, and every efficiency is 0: a broken sensor that looks like idle.',
  cluster: DATA_PLATFORM.account,
  fault: onCluster((cluster) => mapEfficiencies(cluster, () => 0)),
});

export const overUsed = faultPair({
  name: 'over-used',
  title: 'Efficiencies of 1,396 % and 18,000 %',
  description:
    'A namespace with a hundredth of the cost uses 13.96 times the RAM it requested; one of 0.03, killed for lack of memory again and again, shows 180, and its cost is too small to matter.',
  cluster: PROD_EU_CENTRAL.account,
  fault: onCluster((cluster, { answer }) => {
    const [small] = workloads(cluster)
      .filter(({ ram_cost: cost }) => Number(cost) >= Number(cluster.cost) / 100)
      .slice(-1);
    if (small) setEfficiency(small, Number(small.cpu_efficiency), 13.96);
    const costs = { total_cost: 0.03, cpu_cost: 0.02, ram_cost: 0.01, pv_cost: 0, network_cost: 0, load_balancer_cost: 0 };
    const killed = { namespace: 'mailer', ...costs };
    setEfficiency(killed, 180, 0.4);
    addNamespace(answer, cluster, killed);
    if (cluster.breakdown) cluster.breakdown.total_cost = cluster.cost;
    weighEfficiency(cluster);
  }),
});

export const requestZero = faultPair({
  name: 'request-zero',
  title: 'Used without a request: exactly 100 %',
  description: 'OpenCost says 1 where nothing was requested and something is used. It is neither over-used nor wrong.',
  cluster: PROD_EU_CENTRAL.account,
  fault: onCluster((cluster) => {
    const cheapest = workloads(cluster).at(-1);
    if (cheapest) setEfficiency(cheapest, 1, 1);
    weighEfficiency(cluster);
  }),
});
