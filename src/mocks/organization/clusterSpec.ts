import type { Rhythm } from '../dailyRhythm.js';
import type { AccountSpec } from './accounts.js';

/** Parts of a cost the organization's clusters have, by their names on the wire. */
export type PartName =
  'cpu_cost' | 'ram_cost' | 'gpu_cost' | 'pv_cost' | 'network_cost' | 'load_balancer_cost' | 'shared_cost' | 'management_cost';

export type Parts<T> = Partial<Record<PartName, T>>;

export interface NamespaceSpec {
  name: string;
  /** Usual cost of a day, in billing currency. */
  perDay: number;
  /** What it is made of; the shares add up to 1. */
  shares: Parts<number>;
  /** Usage ÷ request. */
  cpu: number;
  ram: number;
}

export interface ClusterSpec {
  account: AccountSpec;
  rhythm: Rhythm;
  /** Fee of the control plane per day; 0: a free tier. */
  managementPerDay: number;
  /** What the cluster costs beyond its namespaces and the fee, per day. */
  notAttributedPerDay: Parts<number>;
  /** Cost of shared services laid on each workload, as a share of its own cost. */
  sharedRate: number;
  /** Age of its newest figure. */
  measuredMinutesAgo: number;
  namespaces: readonly NamespaceSpec[];
}

const PROFILES = {
  web: { cpu_cost: 0.55, ram_cost: 0.31, pv_cost: 0.02, network_cost: 0.08, load_balancer_cost: 0.04 },
  service: { cpu_cost: 0.6, ram_cost: 0.34, pv_cost: 0.01, network_cost: 0.05 },
  database: { cpu_cost: 0.3, ram_cost: 0.38, pv_cost: 0.28, network_cost: 0.04 },
  stream: { cpu_cost: 0.34, ram_cost: 0.3, pv_cost: 0.26, network_cost: 0.1 },
  job: { cpu_cost: 0.72, ram_cost: 0.25, pv_cost: 0.03 },
  system: { cpu_cost: 0.6, ram_cost: 0.37, network_cost: 0.03 },
  ingress: { cpu_cost: 0.3, ram_cost: 0.2, network_cost: 0.22, load_balancer_cost: 0.28 },
  telemetry: { cpu_cost: 0.3, ram_cost: 0.42, pv_cost: 0.24, network_cost: 0.04 },
  gpu: { gpu_cost: 0.74, cpu_cost: 0.12, ram_cost: 0.09, pv_cost: 0.04, network_cost: 0.01 },
  idle: { cpu_cost: 0.58, ram_cost: 0.42 },
  gpuIdle: { gpu_cost: 0.7, cpu_cost: 0.18, ram_cost: 0.12 },
  unallocated: { cpu_cost: 0.34, ram_cost: 0.28, pv_cost: 0.38 },
} satisfies Record<string, Parts<number>>;

/** name, cost per day, kind of workload, CPU and RAM efficiency (none for Kubecost's special rows). */
export type NamespaceEntry = readonly [name: string, perDay: number, profile: keyof typeof PROFILES, cpu?: number, ram?: number];

export function namespacesOf(entries: readonly NamespaceEntry[]): NamespaceSpec[] {
  return entries.map(([name, perDay, profile, cpu = 0, ram = 0]) => ({ name, perDay, shares: PROFILES[profile], cpu, ram }));
}
