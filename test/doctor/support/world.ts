import { METRICS, PREFIX } from '../../../src/doctor/metrics.js';

export const NOW = new Date('2026-11-23T10:20:00Z');
export const ORGANIZATION = '6d1c0b52-5f0e-4a7c-9d43-0f2b8f6f7a10';
export const ACCOUNT = 'bc55eb8c-5db2-4c32-b976-2df0edb0619a';
export const OTHER_ACCOUNT = '0f7e1c9a-33d2-4f0b-8a77-5d2f4e6b9c01';
export const CLUSTER = 'k8s-prod';
export const TOKEN = 'tok-5Kq9vW2mZ7';
export const SECRET = 'sec-8Hn3xR6tB1';
export const USERNAME = 'usr-2Lc7pD4y';
export const PASSWORD = 'pwd-9Fj1&aS<3';

/** The whole chain as it is behind the servers: what is wrong at one place shows at all later ones, as it would in the field. */
export interface ChainWorld {
  now: Date;
  /** What Kubecost computes for the cluster in an hour. */
  rate: number;
  /** When it last computed more than 0. */
  lastCost: Date;
  kubecost: 'answers' | 'fails';
  /** `stale`: it repeats figures of 90 minutes ago, and says so. */
  exporter: 'runs' | 'stopped' | 'other-exporter' | 'stale';
  /** `tenant_id` the exporter writes. */
  tenant: string | null;
  namespaces: Record<string, number>;
  /** Whether Prometheus has a job for the exporter, gets through to it, and keeps its series. */
  scrape: 'configured' | 'missing' | 'blocked' | 'relabelled';
  kubeStateMetrics: boolean;
  remoteWrite: 'works' | 'none' | 'filtered';
  /** `slow`: it takes samples, and is 25 minutes behind. */
  writeEndpoint: 'takes' | 'wrong-password' | 'drops-header' | 'wrong-account' | 'storage-down' | 'stopped' | 'slow';
  /** What becomes of samples behind the write endpoint. */
  thanos: 'keeps' | 'stopped-keeping' | 'never-kept' | 'store-down';
  /** When the newest sample came, where samples no longer come. */
  stoppedAt: Date;
  /** A second tenant that is sent for the same cluster. */
  otherTenant: string | null;
  metroculus: 'works' | 'error' | 'wrong-secret' | 'unknown-account' | 'other-service' | 'other-thanos' | 'stopped';
  account: 'connected' | 'absent' | 'deleted' | 'other-organization' | 'aws' | 'never-imported';
  restApi: 'works' | 'no-token' | 'no-k8s' | 'totals-only' | 'twice' | 'stopped' | 'slow' | 'failed-cluster';
  flatRoute: boolean | 'fails' | 'without-k8s';
}

export function healthyWorld(now = NOW): ChainWorld {
  return {
    now,
    rate: 0.41,
    lastCost: now,
    kubecost: 'answers',
    exporter: 'runs',
    tenant: ACCOUNT,
    namespaces: { 'ml-training': 0.22, checkout: 0.11, 'kube-system': 0.05, __idle__: 0.03 },
    scrape: 'configured',
    kubeStateMetrics: true,
    remoteWrite: 'works',
    writeEndpoint: 'takes',
    thanos: 'keeps',
    stoppedAt: new Date(now.getTime() - 2.2 * 3_600_000),
    otherTenant: null,
    metroculus: 'works',
    account: 'connected',
    restApi: 'works',
    flatRoute: true,
  };
}

/** Whether fresh figures reach Prometheus, and whether they reach Thanos under the tenant. */
export function reaches(world: ChainWorld): { prometheus: boolean; thanos: boolean } {
  const prometheus = (world.exporter === 'runs' || world.exporter === 'stale') && world.scrape === 'configured';
  const thanos = prometheus && world.remoteWrite === 'works' && world.writeEndpoint === 'takes' && world.thanos === 'keeps';
  return { prometheus, thanos };
}

export const HOURS = 24;
export const MANAGEMENT = 0.4;

/** What Metroculus makes of Thanos for the period; null: nothing. */
export function clusterCosts(world: ChainWorld): Record<string, number> | null {
  // What is on its way is in the period, but for its last minutes.
  const arrives = reaches(world).thanos || world.writeEndpoint === 'slow';
  const has = world.tenant === ACCOUNT && world.rate > 0 && arrives && world.metroculus !== 'other-thanos';
  if (!has) return phase1();
  const cost = (share: number) => Number((world.rate * HOURS * share).toFixed(4));
  return {
    total_cost: cost(1),
    cpu_cost: cost(0.55),
    ram_cost: cost(0.3),
    pv_cost: cost(0.1),
    network_cost: cost(0.03),
    lb_cost: cost(0.02),
    cpu_efficiency: 0.62,
    ram_efficiency: 0.55,
    total_efficiency: 0.6,
  };
}

function phase1(): Record<string, number> {
  return {
    total_cost: 1.15,
    cpu_cost: 0,
    ram_cost: 0,
    pv_cost: 0,
    network_cost: 0,
    lb_cost: 0.55,
    cpu_efficiency: 0,
    ram_efficiency: 0,
    total_efficiency: 0,
  };
}

export function exporterPage(world: ChainWorld): string {
  const isZero = world.rate === 0 || world.kubecost === 'fails';
  const labels = (more = '') => `{cluster="${CLUSTER}",tenant_id="${world.tenant ?? ''}",currency="USD"${more}}`;
  const value = (share: number) => (isZero ? 0 : world.rate * share);
  return [
    '# HELP cloudtuner_kubecost_cluster_total_cost Cost of the cluster per hour',
    '# TYPE cloudtuner_kubecost_cluster_total_cost gauge',
    `${METRICS.total}${labels()} ${value(1)}`,
    `${METRICS.cpu}${labels()} ${value(0.55)}`,
    `${METRICS.ram}${labels()} ${value(0.3)}`,
    `${METRICS.cpuEfficiency}{cluster="${CLUSTER}",tenant_id="${world.tenant ?? ''}"} ${isZero ? 0 : 0.62}`,
    `${METRICS.ramEfficiency}{cluster="${CLUSTER}",tenant_id="${world.tenant ?? ''}"} ${isZero ? 0 : 0.55}`,
    ...(isZero
      ? []
      : Object.entries(world.namespaces).map(([name, cost]) => `${METRICS.namespaceTotal}${labels(`,namespace="${name}"`)} ${cost}`)),
    ...(world.exporter === 'stale' ? [`${PREFIX}exporter_last_success_timestamp_seconds ${world.now.getTime() / 1000 - 5_400}`] : []),
    `${METRICS.scrapeSuccess} ${world.kubecost === 'answers' ? 1 : 0}`,
    `${METRICS.scrapeErrors} ${world.kubecost === 'answers' ? 0 : 14}`,
    '',
  ].join('\n');
}
