import { namespaceRows } from '../../editAnswer.js';
import { sumAmounts } from '../../micros.js';
import { AKS_PROD } from '../../organization/clustersAzure.js';
import { DATA_PLATFORM, PROD_EU_CENTRAL } from '../../organization/clustersAws.js';
import type { WireFigures } from '../../wire.js';
import { onCluster, setCost, workloads } from './changeCluster.js';
import { faultPair } from './faultPair.js';

export const partsDiffer = faultPair({
  name: 'parts-differ',
  title: 'A total with more in it than its parts',
  description: 'The cluster costs 14.30 more than its parts add up to: GPU, shared costs or adjustments that no part names.',
  cluster: DATA_PLATFORM.account,
  fault: onCluster((cluster, { answer }) => setCost(answer, cluster, sumAmounts([cluster.cost, 14.3]))),
});

export const managementOutsideTotal = faultPair({
  name: 'management-outside-total',
  title: 'The management fee is outside the total',
  description: 'The parts have the fee, the total leaves it out: they differ by exactly that.',
  cluster: AKS_PROD.account,
  fault: onCluster((cluster, { answer }) =>
    setCost(answer, cluster, sumAmounts([cluster.cost, -Number(cluster.breakdown?.management_cost ?? 0)])),
  ),
});

/** Credits are costs below zero; everything adds up, and nothing is wrong. */
export const adjustments = faultPair({
  name: 'adjustments',
  title: 'Credits, negative idle and a negative zero',
  description: 'An adjustment of -4.00 for the cluster, idle of -5.00, and a network cost of -0.0: everything adds up.',
  cluster: PROD_EU_CENTRAL.account,
  fault: onCluster((cluster, { answer }) => {
    const breakdown = (cluster.breakdown ??= {});
    const idle = namespaceRows(cluster).find(({ namespace }) => namespace === '__idle__');
    if (idle === undefined) return;
    const credit: WireFigures = { cpu_cost: -3, ram_cost: -2, pv_cost: 0, network_cost: 0, load_balancer_cost: 0, total_cost: -5 };
    for (const part of ['cpu_cost', 'ram_cost'] as const) {
      breakdown[part] = sumAmounts([breakdown[part], -Number(idle[part]), credit[part]]);
    }
    const cost = sumAmounts([cluster.cost, -Number(idle.total_cost), -5, -4]);
    Object.assign(idle, credit);
    breakdown.adjustment_cost = -4;
    const cheapest = workloads(cluster).at(-1);
    if (cheapest) {
      const network = Number(cheapest.network_cost);
      cheapest.network_cost = -0;
      cheapest.total_cost = sumAmounts([cheapest.total_cost, -network]);
      breakdown.network_cost = sumAmounts([breakdown.network_cost, -network]);
      setCost(answer, cluster, sumAmounts([cost, -network]));
    }
  }),
});

export const notAttributed = faultPair({
  name: 'not-attributed',
  title: 'Idle is in the cluster and in no row',
  description: 'The special rows were skipped: the namespaces add up to less than their cluster.',
  cluster: DATA_PLATFORM.account,
  fault: onCluster((cluster) => {
    cluster.breakdown_by_namespace = workloads(cluster);
  }),
});
