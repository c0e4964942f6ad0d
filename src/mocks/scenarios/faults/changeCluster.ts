import { namespaceRows } from '../../editAnswer.js';
import { efficiencies, isWorkload, workloadEfficiency } from '../../workloadEfficiency.js';
import { sumAmounts } from '../../micros.js';
import type { TimeWindow } from '../../timeWindow.js';
import type { WireCleanExpenses, WireCluster, WireFigures, WireNamespace } from '../../wire.js';
import type { Fault } from '../../withFault.js';
import type { ClusterRef } from './faultPair.js';

/** Where a changed cluster stands. */
export interface ClusterAsked {
  answer: WireCleanExpenses;
  window: TimeWindow;
  now: Date;
}

/** A fault of one cluster alone. Answers without it stay as they are. */
export function onCluster(change: (cluster: WireCluster, asked: ClusterAsked) => void): (ref: ClusterRef) => Fault {
  return ({ id }) => ({
    expenses(answer, { window, now }) {
      const cluster = clusterIn(answer, id);
      if (cluster !== undefined) change(cluster, { answer, window, now });
    },
  });
}

export function clusterIn({ k8s_costs }: WireCleanExpenses, id: string): WireCluster | undefined {
  return k8s_costs?.k8s_cost_breakdown.find(({ cloud_account_id }) => cloud_account_id === id);
}

/** Gives a cluster another cost, and the totals above it; its parts and namespaces stay what they are. */
export function setCost(answer: WireCleanExpenses, cluster: WireCluster, cost: number): void {
  const difference = sumAmounts([cost, -Number(cluster.cost)]);
  cluster.cost = cost;
  if (cluster.breakdown) cluster.breakdown.total_cost = cost;
  if (answer.k8s_costs) answer.k8s_costs.k8s_total_cost = sumAmounts([answer.k8s_costs.k8s_total_cost, difference]);
  answer.total_cost = sumAmounts([answer.total_cost, difference]);
}

/** Multiplies every cost among some figures. */
export function scaleCosts(figures: WireFigures, factor: number): void {
  for (const [key, value] of Object.entries(figures)) {
    if (key.endsWith('_cost')) figures[key as keyof WireFigures] = sumAmounts([Number(value) * factor]);
  }
}

/** Multiplies every cost of a cluster, of its namespaces and of the totals above it. */
export function scaleCluster(answer: WireCleanExpenses, cluster: WireCluster, factor: number): void {
  if (cluster.breakdown) scaleCosts(cluster.breakdown, factor);
  namespaceRows(cluster).forEach((row) => {
    scaleCosts(row, factor);
  });
  setCost(answer, cluster, sumAmounts([Number(cluster.cost) * factor]));
}

/** What is left of a cluster without the exporter: load balancer and management fee; CPU, RAM and volumes are 0 for not measured. */
export function toPhase1(answer: WireCleanExpenses, cluster: WireCluster, networkCost = 0): void {
  const { load_balancer_cost = 0, management_cost = 0 } = cluster.breakdown ?? {};
  setCost(answer, cluster, sumAmounts([load_balancer_cost, management_cost, networkCost]));
  cluster.breakdown = {
    ...{ total_cost: cluster.cost, cpu_cost: 0, ram_cost: 0, pv_cost: 0, network_cost: networkCost, load_balancer_cost, management_cost },
    ...{ cpu_efficiency: 0, ram_efficiency: 0, total_efficiency: 0 },
  };
  delete cluster.breakdown_by_namespace;
  if (cluster.source !== undefined) cluster.source = 'infrastructure';
}

/** Namespaces of a cluster without Kubecost's special rows, most expensive first. */
export function workloads(cluster: WireCluster): WireNamespace[] {
  return namespaceRows(cluster)
    .filter(isWorkload)
    .sort((a, b) => Number(b.total_cost) - Number(a.total_cost));
}

/** Writes the efficiencies of a row; its total is weighted by cost, as Kubecost does. */
export function setEfficiency(row: WireFigures, cpu: number, ram: number): void {
  const [cpuCost, ramCost] = [Number(row.cpu_cost), Number(row.ram_cost)];
  Object.assign(row, efficiencies(cpu * cpuCost, ram * ramCost, cpuCost, ramCost));
}

/** Writes the efficiencies of a cluster anew: those of its workloads, weighted by cost. */
export function weighEfficiency(cluster: WireCluster): void {
  cluster.breakdown = { ...cluster.breakdown, ...workloadEfficiency(namespaceRows(cluster)) };
}
