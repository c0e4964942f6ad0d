/** What `field=` asks for where only cloud resources are read. */
export const RESOURCE_FIELDS: readonly string[] = [
  'resource_id',
  'cloud_resource_id',
  'resource_name',
  'resource_type',
  'service_name',
  'region',
  'cost',
  'cloud_account_id',
  'cloud_account_name',
  'cloud_account_type',
];

/** What `field=` asks for: everything of a row that is read. A name the server does not know is left out of its answer. */
export const ROW_FIELDS: readonly string[] = [
  ...RESOURCE_FIELDS,
  'k8s_namespace',
  'meta',
  'cpu_cost',
  'ram_cost',
  'gpu_cost',
  'pv_cost',
  'network_cost',
  'network_internet_cost',
  'network_region_cost',
  'network_zone_cost',
  'load_balancer_cost',
  'lb_cost',
  'management_cost',
  'shared_cost',
  'external_cost',
  'idle_cost',
  'cpu_efficiency',
  'ram_efficiency',
  'total_efficiency',
];
