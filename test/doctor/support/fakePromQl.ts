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
  return { status: 'success', data: { resultType: 'vector', result } };
}

function rows(query: string, world: ChainWorld, at: 'prometheus' | 'thanos'): Row[] {
  const seconds = (date: Date) => date.getTime() / 1000;
  const isFresh = reaches(world)[at];
  const rate = world.kubecost === 'fails' ? 0 : world.rate;
  const newest = isFresh ? seconds(world.now) - 20 : seconds(world.stoppedAt);
  const isOurs = at === 'prometheus' || world.tenant === ACCOUNT;
  const hasHistory = isOurs && world.scrape !== 'missing' && world.remoteWrite !== 'none';
  if (query.startsWith('up{')) {
    return world.scrape === 'missing'
      ? []
      : [{ labels: { job: 'kubecost-allocation-exporter' }, value: world.exporter === 'runs' ? 1 : 0 }];
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
  if (query.startsWith('timestamp(') || query.startsWith('max(timestamp(')) return hasHistory ? [{ labels: {}, value: newest }] : [];
  if (query.startsWith('avg_over_time')) return hasHistory && rate > 0 ? [{ labels: {}, value: rate }] : [];
  if (!isFresh || !isOurs) return [];
  const shares: Record<string, number> = { [METRICS.total]: rate, [METRICS.cpu]: rate * 0.55, [METRICS.ram]: rate * 0.3 };
  const names = query.startsWith('{__name__') ? PHASE_2_METRICS : [METRICS.total];
  return names.map((name) => ({
    labels: { __name__: name, cluster: CLUSTER, tenant_id: world.tenant ?? '' },
    value: shares[name] ?? (rate > 0 ? 0.6 : 0),
  }));
}

function remoteWriteRows({ remoteWrite, writeEndpoint, now, stoppedAt }: ChainWorld): Row[] {
  if (remoteWrite === 'none') return [];
  const isRefused = ['wrong-password', 'drops-header', 'wrong-account'].includes(writeEndpoint);
  const isDown = writeEndpoint === 'storage-down' || writeEndpoint === 'stopped';
  const works = !isRefused && !isDown && remoteWrite === 'works';
  const highest = now.getTime() / 1000 - 15;
  const row = (doctor: string, value: number): Row => ({ labels: { doctor }, value });
  return [
    // As Prometheus counts: what was refused was tried too.
    row('tried', works || isRefused ? 31_200 : 0),
    row('failed', isRefused ? 31_200 : 0),
    row('dropped', remoteWrite === 'filtered' ? 412_000 : 380_000),
    row('retried', isDown ? 4_800 : 0),
    row('pending', isDown ? 128_000 : works ? 40 : 0),
    row('highestIn', highest),
    row('highestSent', works || isRefused || remoteWrite === 'filtered' ? highest - 5 : stoppedAt.getTime() / 1000),
  ];
}

/** Prometheus's list of targets. */
export function targetsAnswer({ scrape, exporter, now }: ChainWorld): object {
  const isUp = exporter === 'runs';
  const target = {
    scrapePool: 'kubecost-allocation-exporter',
    scrapeUrl: 'http://10.42.0.17:9103/metrics',
    labels: { job: 'kubecost-allocation-exporter', instance: '10.42.0.17:9103' },
    health: isUp ? 'up' : 'down',
    lastError: isUp ? '' : 'Get "http://10.42.0.17:9103/metrics": dial tcp 10.42.0.17:9103: connect: connection refused',
    lastScrape: new Date(now.getTime() - 22_000).toISOString(),
  };
  return { status: 'success', data: { activeTargets: scrape === 'missing' ? [] : [target] } };
}

export function ownMetrics({ remoteWrite }: ChainWorld): string {
  const lines = ['prometheus_build_info{version="2.42.0"} 1'];
  if (remoteWrite !== 'none') lines.push('prometheus_remote_storage_samples_total{remote_name="cloudtuner"} 9876543');
  return `${lines.join('\n')}\n`;
}
