import { METRICS, PHASE_2_METRICS } from '../../../src/doctor/metrics.js';
import { ACCOUNT, type ChainWorld, CLUSTER, reaches } from './world.js';

interface Row {
  labels: Record<string, string>;
  value: number;
}

/** What a Prometheus in this world answers to the doctor's questions. That they are PromQL at all, the real one proves in test/stack. */
export function answerPromQl(query: string, world: ChainWorld, at: 'prometheus' | 'thanos'): object {
  const result = rows(query, world, at).map(({ labels, value }) => ({
    metric: labels,
    value: [world.now.getTime() / 1000, String(value)],
  }));
  const isPartial = at === 'thanos' && world.thanos === 'store-down';
  return { status: 'success', data: { resultType: 'vector', result }, ...(isPartial ? { warnings: [STORE_DOWN] } : {}) };
}

/** As Thanos's querier words it. */
const STORE_DOWN =
  'receive series from Addr: 10.42.0.31:10901 LabelSets: {receive="true"} MinTime: 1795300000000 MaxTime: 9223372036854775807: ' +
  'rpc error: code = Unavailable desc = connection error';

function rows(query: string, world: ChainWorld, at: 'prometheus' | 'thanos'): Row[] {
  const seconds = (date: Date) => date.getTime() / 1000;
  const isFresh = reaches(world)[at];
  const rate = world.kubecost === 'fails' ? 0 : world.rate;
  const newest = isFresh ? seconds(world.now) - 20 : seconds(isSlow(world) ? new Date(world.now.getTime() - LAG) : world.stoppedAt);
  const isOurs = at === 'prometheus' || world.tenant === ACCOUNT;
  const isKept = at === 'prometheus' || (world.thanos !== 'never-kept' && world.thanos !== 'store-down');
  const hasHistory = isOurs && isKept && !['missing', 'relabelled'].includes(world.scrape) && world.remoteWrite !== 'none';
  if (query.startsWith('up{')) {
    return world.scrape === 'missing' ? [] : [{ labels: { job: 'kubecost-allocation-exporter' }, value: isScraped(world) ? 1 : 0 }];
  }
  if (query.startsWith('count by (__name__)')) {
    const names = ['kube_pod_container_resource_requests', 'kube_pod_info', 'kube_node_info'];
    return world.kubeStateMetrics ? names.map((name, index) => ({ labels: { __name__: name }, value: [282, 141, 6][index] ?? 0 })) : [];
  }
  if (query.startsWith('label_replace')) return remoteWriteRows(world);
  if (query.startsWith('count by (tenant_id, cluster)')) {
    const tenants = [...(isFresh ? [world.tenant] : []), world.otherTenant].filter((tenant) => tenant !== null);
    return tenants.map((tenant) => ({ labels: { tenant_id: tenant, cluster: CLUSTER }, value: 1 }));
  }
  if (query.startsWith('max(max_over_time')) {
    return hasHistory ? [{ labels: {}, value: Math.min(newest, seconds(world.lastCost)) }] : [];
  }
  const labels = { cluster: CLUSTER, tenant_id: world.tenant ?? '', currency: 'USD' };
  if (query.startsWith('timestamp(')) return hasHistory ? [{ labels, value: newest }] : [];
  if (query.startsWith('max(timestamp(')) return hasHistory ? [{ labels: {}, value: newest }] : [];
  if (query.startsWith('avg_over_time')) return hasHistory && rate > 0 ? [{ labels: {}, value: rate }] : [];
  // A sample at each step of the day.
  if (query.startsWith('count_over_time')) return hasHistory && rate > 0 ? [{ labels: {}, value: 289 }] : [];
  if (!isFresh || !isOurs) return [];
  const shares: Record<string, number> = { [METRICS.total]: rate, [METRICS.cpu]: rate * 0.55, [METRICS.ram]: rate * 0.3 };
  const names = query.startsWith('{__name__') ? PHASE_2_METRICS : [METRICS.total];
  return names.map((name) => ({
    labels: { __name__: name, ...labels },
    value: shares[name] ?? (rate > 0 ? 0.6 : 0),
  }));
}

const LAG = 25 * 60_000;

const isSlow = ({ writeEndpoint }: ChainWorld) => writeEndpoint === 'slow';
const isScraped = ({ exporter, scrape }: ChainWorld) => ['runs', 'stale'].includes(exporter) && scrape !== 'blocked';

function remoteWriteRows(world: ChainWorld): Row[] {
  const { remoteWrite, writeEndpoint, now, stoppedAt } = world;
  if (remoteWrite === 'none') return [];
  const isRefused = ['wrong-password', 'drops-header', 'wrong-account'].includes(writeEndpoint);
  const isDown = writeEndpoint === 'storage-down' || writeEndpoint === 'stopped';
  const works = !isRefused && !isDown && remoteWrite === 'works';
  const highest = now.getTime() / 1000 - 15;
  const isSent = works || isRefused || remoteWrite === 'filtered';
  const lastSent = isSlow(world) ? highest - LAG / 1000 : isSent ? highest - 5 : stoppedAt.getTime() / 1000;
  const row = (doctor: string, value: number): Row => ({ labels: { doctor }, value });
  return [
    // As Prometheus counts: what was refused was tried too.
    row('tried', works || isRefused ? (isSlow(world) ? 9_400 : 31_200) : 0),
    row('failed', isRefused ? 31_200 : 0),
    row('dropped', remoteWrite === 'filtered' ? 412_000 : 380_000),
    row('retried', isDown ? 4_800 : 0),
    row('pending', isDown ? 128_000 : isSlow(world) ? 46_000 : works ? 40 : 0),
    row('highestIn', highest),
    row('highestSent', lastSent),
  ];
}

/** Prometheus's list of targets. */
export function targetsAnswer(world: ChainWorld): object {
  const { scrape, now } = world;
  const isUp = isScraped(world);
  const why = scrape === 'blocked' ? 'context deadline exceeded' : 'dial tcp 10.42.0.17:9103: connect: connection refused';
  const target = {
    scrapePool: 'kubecost-allocation-exporter',
    scrapeUrl: 'http://10.42.0.17:9103/metrics',
    labels: { job: 'kubecost-allocation-exporter', instance: '10.42.0.17:9103' },
    health: isUp ? 'up' : 'down',
    lastError: isUp ? '' : `Get "http://10.42.0.17:9103/metrics": ${why}`,
    lastScrape: new Date(now.getTime() - 22_000).toISOString(),
  };
  return { status: 'success', data: { activeTargets: scrape === 'missing' ? [] : [target] } };
}

export function ownMetrics({ remoteWrite }: ChainWorld): string {
  const lines = ['prometheus_build_info{version="2.42.0"} 1'];
  if (remoteWrite !== 'none') lines.push('prometheus_remote_storage_samples_total{remote_name="cloudtuner"} 9876543');
  return `${lines.join('\n')}\n`;
}
