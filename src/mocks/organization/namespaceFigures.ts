import { dailyFactor } from '../dailyRhythm.js';
import { efficiencies, isWorkload } from '../workloadEfficiency.js';
import { type Micros, sumAmounts, toAmount } from '../micros.js';
import { randomAt, seedOf } from '../random.js';
import type { ElapsedDay } from '../timeWindow.js';
import type { WireNamespace } from '../wire.js';
import type { ClusterSpec, NamespaceSpec, PartName, Parts } from './clusterSpec.js';

/** Largest share by which the efficiency of a day differs from what is usual. */
const EFFICIENCY_NOISE = 0.06;
const ALWAYS: readonly PartName[] = ['cpu_cost', 'ram_cost', 'pv_cost', 'network_cost', 'load_balancer_cost'];

function seedOfNamespace({ account }: ClusterSpec, { name }: NamespaceSpec): number {
  return seedOf(`${account.id}/${name}`);
}

/** Parts of what a namespace costs on one day. */
export function namespaceCosts(cluster: ClusterSpec, namespace: NamespaceSpec, { day, share }: ElapsedDay): Parts<Micros> {
  const perDay = namespace.perDay * dailyFactor(seedOfNamespace(cluster, namespace), day, cluster.rhythm) * share;
  const costs: Parts<Micros> = {};
  let whole: Micros = 0;
  for (const [part, ofWhole] of Object.entries(namespace.shares) as [PartName, number][]) {
    const cost = Math.round(perDay * ofWhole * 1e6);
    costs[part] = cost;
    whole += cost;
  }
  if (cluster.sharedRate > 0 && isWorkload({ namespace: namespace.name })) costs.shared_cost = Math.round(whole * cluster.sharedRate);
  return costs;
}

/** A namespace over some days, as the wire has it: costs added up, efficiency weighted by the cost it is of. */
export function namespaceFigures(cluster: ClusterSpec, namespace: NamespaceSpec, days: readonly ElapsedDay[]): WireNamespace {
  const seed = seedOfNamespace(cluster, namespace);
  const costs: Parts<Micros> = Object.fromEntries(ALWAYS.map((part) => [part, 0]));
  let usedCpu = 0;
  let usedRam = 0;
  for (const elapsed of days) {
    const ofDay = namespaceCosts(cluster, namespace, elapsed);
    for (const [part, cost] of Object.entries(ofDay) as [PartName, Micros][]) costs[part] = (costs[part] ?? 0) + cost;
    const drift = (index: number) => 1 + EFFICIENCY_NOISE * (2 * randomAt(seed, index) - 1);
    usedCpu += (ofDay.cpu_cost ?? 0) * namespace.cpu * drift(-elapsed.day);
    usedRam += (ofDay.ram_cost ?? 0) * namespace.ram * drift(-elapsed.day - 1_000_000);
  }
  const amounts = Object.fromEntries(Object.entries(costs).map(([part, cost]) => [part, toAmount(cost)]));
  return {
    namespace: namespace.name,
    total_cost: sumAmounts(Object.values(amounts)),
    ...amounts,
    ...efficiencies(usedCpu, usedRam, costs.cpu_cost ?? 0, costs.ram_cost ?? 0),
  };
}
