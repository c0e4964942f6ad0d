import { expenseRow } from '../../expenseRow.js';
import { AWS_HQ } from '../../organization/accounts.js';
import { uuidOf } from '../../random.js';
import type { WireCleanExpenses, WireCluster, WireRow } from '../../wire.js';

/** The one cluster of a healthy day. */
export const SHOP = { id: uuidOf('shop-eu'), name: 'shop-eu' };

/**
 * A day in good health and in figures one can check by heart: a cluster of 100.00 with three namespaces, idle and a management fee of
 * 2.00, used to 56.9 %, beside 150.00 of cloud. The faults are made of it.
 */
export function healthyDay(): WireCleanExpenses {
  const rows = [cloudRow('web-1', 'Instance', 'AmazonEC2', 120), cloudRow('assets', 'Bucket', 'AmazonS3', 30)];
  return {
    start_date: 0,
    end_date: 86_399,
    total_count: rows.length,
    total_cost: 250,
    clean_expenses: rows,
    k8s_costs: { k8s_total_cost: 100, k8s_cost_breakdown: [shopCluster()] },
  };
}

/** The cluster of a healthy day, under the name of another if need be. */
export function shopCluster({ id, name } = SHOP): WireCluster {
  return {
    cloud_account_id: id,
    cloud_account_name: name,
    cost: 100,
    breakdown: {
      ...{ total_cost: 100, cpu_cost: 57, ram_cost: 30.5, pv_cost: 6.5, network_cost: 2.5, load_balancer_cost: 1.5, management_cost: 2 },
      ...{ cpu_efficiency: 0.568889, ram_efficiency: 0.568889, total_efficiency: 0.568889 },
    },
    breakdown_by_namespace: [
      {
        namespace: 'checkout',
        ...{ total_cost: 40, cpu_cost: 24, ram_cost: 12, pv_cost: 2, network_cost: 1, load_balancer_cost: 1 },
        ...{ cpu_efficiency: 0.5, ram_efficiency: 0.5, total_efficiency: 0.5 },
      },
      {
        namespace: 'catalog',
        ...{ total_cost: 30, cpu_cost: 16, ram_cost: 8, pv_cost: 4, network_cost: 1.5, load_balancer_cost: 0.5 },
        ...{ cpu_efficiency: 0.6, ram_efficiency: 0.6, total_efficiency: 0.6 },
      },
      {
        namespace: '__idle__',
        ...{ total_cost: 20, cpu_cost: 12, ram_cost: 8, pv_cost: 0, network_cost: 0, load_balancer_cost: 0 },
        ...{ cpu_efficiency: 0, ram_efficiency: 0, total_efficiency: 0 },
      },
      {
        namespace: 'batch',
        ...{ total_cost: 8, cpu_cost: 5, ram_cost: 2.5, pv_cost: 0.5, network_cost: 0, load_balancer_cost: 0 },
        ...{ cpu_efficiency: 0.8, ram_efficiency: 0.8, total_efficiency: 0.8 },
      },
    ],
  };
}

/** A row of the cloud account of a healthy day. */
export function cloudRow(name: string, type: string, service: string, cost: number): WireRow {
  return expenseRow(AWS_HQ, {
    resource_id: uuidOf(`healthy-day/${name}`),
    cloud_resource_id: name,
    resource_name: name,
    resource_type: type,
    service_name: service,
    region: 'eu-central-1',
    cost,
  });
}

/** A healthy day with three clusters of 100.00. */
export function threeShops(): WireCleanExpenses {
  const others = ['shop-us', 'shop-asia'].map((name) => ({ id: uuidOf(name), name }));
  const clusters = [SHOP, ...others].map(shopCluster);
  return { ...healthyDay(), total_cost: 450, k8s_costs: { k8s_total_cost: 300, k8s_cost_breakdown: clusters } };
}
