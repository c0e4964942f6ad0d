/** The allocation exporter's gauges of a cluster: hourly rates in the cluster's currency, and efficiencies. */
export const METRICS = {
  total: 'cloudtuner_kubecost_cluster_total_cost',
  cpu: 'cloudtuner_kubecost_cluster_cpu_cost',
  ram: 'cloudtuner_kubecost_cluster_ram_cost',
  cpuEfficiency: 'cloudtuner_kubecost_cluster_cpu_efficiency',
  ramEfficiency: 'cloudtuner_kubecost_cluster_ram_efficiency',
  namespaceTotal: 'cloudtuner_kubecost_namespace_total_cost',
  scrapeSuccess: 'cloudtuner_kubecost_exporter_scrape_success',
  scrapeErrors: 'cloudtuner_kubecost_exporter_scrape_errors_total',
} as const;

/** What every metric of the allocation exporter begins with. */
export const PREFIX = 'cloudtuner_kubecost_';

/** Metroculus needs one of these above 0, or it falls back to raw infrastructure metrics (Phase 1). */
export const PHASE_2_METRICS = [METRICS.total, METRICS.cpu, METRICS.ram, METRICS.cpuEfficiency, METRICS.ramEfficiency] as const;
