import { ACCOUNT, type ChainWorld, clusterCosts, CLUSTER, MANAGEMENT, ORGANIZATION } from './world.js';

const HOUR = 3_600;

export function accountBody(world: ChainWorld): Record<string, unknown> | null {
  const { account, now } = world;
  if (account === 'absent') return null;
  const seconds = now.getTime() / 1000;
  return {
    id: ACCOUNT,
    name: CLUSTER,
    type: account === 'aws' ? 'aws_cnr' : 'kubernetes_cnr',
    organization_id: account === 'other-organization' ? 'c0ffee00-aaaa-4bbb-8ccc-000000000000' : ORGANIZATION,
    created_at: seconds - 90 * 24 * HOUR,
    deleted_at: account === 'deleted' ? seconds - 48 * HOUR : 0,
    last_import_at: account === 'never-imported' ? 0 : seconds - 0.6 * HOUR,
  };
}

/** The organization's list leaves out what is deleted or another's. */
export function accountsBody(world: ChainWorld): object {
  const aws = {
    id: '8c63e980-6572-4b36-be82-a2bc59705888',
    name: 'AWS HQ',
    type: 'aws_cnr',
    created_at: 1_700_000_000,
    deleted_at: 0,
    last_import_at: world.now.getTime() / 1000 - HOUR,
  };
  const isListed = world.account !== 'deleted' && world.account !== 'other-organization';
  return { cloud_accounts: [aws, ...(isListed ? [accountBody(world)].filter((account) => account !== null) : [])] };
}

export function expensesBody(world: ChainWorld, start: number, end: number): object {
  const row = {
    resource_id: 'r1',
    resource_name: 'web-1',
    resource_type: 'Bucket',
    cost: 120.5,
    cloud_account_id: '8c63e980-6572-4b36-be82-a2bc59705888',
    cloud_account_name: 'AWS HQ',
    cloud_account_type: 'aws_cnr',
  };
  const cluster = clusterBody(world);
  const base = { start_date: start, end_date: end, total_count: 1, clean_expenses: [row] };
  const failed =
    world.restApi === 'failed-cluster'
      ? [{ cloud_account_id: ACCOUNT, cloud_account_name: CLUSTER, reason: 'Metroculus timed out' }]
      : null;
  if (failed !== null)
    return { ...base, total_cost: 120.5, k8s_costs: { k8s_total_cost: 0, k8s_cost_breakdown: [], k8s_cost_errors: failed } };
  if (cluster === null) return { ...base, total_cost: 120.5 };
  return { ...base, total_cost: 120.5 + cluster.cost, k8s_costs: { k8s_total_cost: cluster.cost, k8s_cost_breakdown: [cluster] } };
}

/** As the REST API does: a cluster Metroculus gave nothing for, or whose account it does not have, is left out. */
function clusterBody(world: ChainWorld): { cost: number } | null {
  const costs = clusterCosts(world);
  const isKnown = world.account === 'connected' || world.account === 'never-imported';
  if (costs === null || !isKnown || world.restApi === 'no-k8s' || !['works', 'other-thanos'].includes(world.metroculus)) return null;
  const { total_cost: total = 0, cpu_efficiency, ram_efficiency, total_efficiency, lb_cost, ...parts } = costs;
  const factor = world.restApi === 'twice' ? 2 : 1;
  const cost = Number((total * factor + MANAGEMENT).toFixed(4));
  const whole = { total_cost: cost, management_cost: MANAGEMENT };
  const isFull = world.restApi !== 'totals-only';
  const scaled = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, value * factor]));
  return {
    cost,
    cloud_account_id: ACCOUNT,
    cloud_account_name: CLUSTER,
    breakdown: isFull
      ? { ...whole, ...scaled, load_balancer_cost: (lb_cost ?? 0) * factor, cpu_efficiency, ram_efficiency, total_efficiency }
      : whole,
    ...(isFull && (cpu_efficiency ?? 0) > 0 ? { breakdown_by_namespace: namespaces(parts, total * factor, total) } : {}),
  } as { cost: number };
}

function namespaces(parts: Record<string, number>, cost: number, total: number): object[] {
  return [
    ['ml-training', 0.6],
    ['checkout', 0.4],
  ].map(([namespace, share]) => {
    const of = (amount = 0) => (amount * Number(share) * cost) / total;
    return {
      namespace,
      total_cost: Number(share) * cost,
      cpu_cost: of(parts.cpu_cost),
      ram_cost: of(parts.ram_cost),
      pv_cost: of(parts.pv_cost),
      cpu_efficiency: 0.62,
      ram_efficiency: 0.55,
      total_efficiency: 0.6,
    };
  });
}
