import type { HopId } from '../../../src/doctor/chain.js';
import type { Address } from '../../../src/doctor/doctorSettings.js';
import { BAD_SERVERS } from './badServers.js';
import { type Chain, startChain } from './startChain.js';
import { type ChainWorld, healthyWorld, NOW, OTHER_ACCOUNT } from './world.js';

/** A state of the chain, and what an engineer must be told of it. */
export interface ChainFault {
  /** As a heading of the docs. */
  title: string;
  change: Partial<ChainWorld>;
  flags?: readonly string[];
  /** Addresses that are not given. */
  without?: readonly Address[];
  /** What stands at the address of a hop instead of it. */
  instead?: { of: Address; server: keyof typeof BAD_SERVERS };
  /** Where the REST API's time is what is wrong. */
  slowMs?: number;
  hop: HopId;
  verdict: 'broken' | 'suspicious';
  cause: RegExp;
  /** Hops in good health; of the others some follow, some cannot tell. */
  healthy: readonly HopId[];
}

const CLUSTER_SIDE = ['exporter', 'prometheus', 'remote-write'] as const;
const TO_THANOS = [...CLUSTER_SIDE, 'thanos'] as const;
const at = (time: string) => new Date(`2026-11-23T${time}Z`);
const PROBE = ['--probe-write'];
/** From here the cluster is out of reach. */
const ITS_SIDE = ['exporter', 'prometheus'] as const;

export const FAULTS: readonly ChainFault[] = [
  {
    title: 'The exporter does not run',
    change: { exporter: 'stopped' },
    hop: 'exporter',
    verdict: 'broken',
    cause: /not running, or the port-forward/,
    healthy: ['remote-write', 'account'],
  },
  {
    title: 'Another exporter answers',
    change: { exporter: 'other-exporter' },
    hop: 'exporter',
    verdict: 'broken',
    cause: /Another exporter/,
    healthy: ['remote-write', 'account'],
  },
  {
    title: 'The exporter cannot read Kubecost',
    change: { kubecost: 'fails', rate: 0, lastCost: at('07:58:00') },
    hop: 'exporter',
    verdict: 'broken',
    cause: /Kubecost does not answer/,
    healthy: ['prometheus', 'remote-write', 'account'],
  },
  {
    title: '$0 near the hour',
    change: { now: at('10:03:00'), rate: 0, lastCost: at('09:59:00') },
    hop: 'exporter',
    verdict: 'suspicious',
    cause: /Hour boundary/,
    healthy: ['prometheus', 'remote-write', 'account'],
  },
  {
    title: '$0 for longer',
    change: { rate: 0, lastCost: at('08:59:00') },
    hop: 'exporter',
    verdict: 'broken',
    cause: /Extended zero/,
    healthy: ['prometheus', 'remote-write', 'account'],
  },
  {
    title: 'The exporter labels its figures with another account',
    change: { tenant: OTHER_ACCOUNT },
    hop: 'exporter',
    verdict: 'broken',
    cause: /another cloud account/,
    healthy: ['prometheus', 'remote-write', 'account'],
  },
  {
    title: 'The exporter repeats old figures',
    change: { exporter: 'stale' },
    hop: 'exporter',
    verdict: 'broken',
    cause: /no longer reads Kubecost/,
    healthy: ['prometheus', 'remote-write', 'thanos', 'metroculus', 'account', 'rest-api', 'page'],
  },
  {
    title: '$0 that just began',
    change: { rate: 0, lastCost: at('10:16:00') },
    hop: 'exporter',
    verdict: 'suspicious',
    cause: /just began.* beyond 10:26 UTC/,
    healthy: ['prometheus', 'remote-write', 'account'],
  },
  {
    title: 'Prometheus cannot reach the exporter',
    change: { scrape: 'blocked' },
    hop: 'prometheus',
    verdict: 'broken',
    cause: /cannot scrape the exporter.*network policy/,
    healthy: ['exporter', 'remote-write', 'account'],
  },
  {
    title: 'A relabelling of Prometheus drops the series',
    change: { scrape: 'relabelled' },
    hop: 'prometheus',
    verdict: 'broken',
    cause: /metric relabelling drops/,
    healthy: ['exporter', 'remote-write', 'account'],
  },
  {
    title: 'Prometheus does not scrape the exporter',
    change: { scrape: 'missing' },
    hop: 'prometheus',
    verdict: 'broken',
    cause: /scrape job is missing/,
    healthy: ['exporter', 'remote-write', 'account'],
  },
  {
    title: 'kube-state-metrics is missing',
    change: { kubeStateMetrics: false },
    hop: 'prometheus',
    verdict: 'broken',
    cause: /requests come from kube-state-metrics/,
    healthy: ['exporter', 'remote-write', 'thanos', 'metroculus', 'account', 'rest-api', 'page'],
  },
  {
    title: 'No remote write',
    change: { remoteWrite: 'none' },
    hop: 'remote-write',
    verdict: 'broken',
    cause: /remote_write is not configured/,
    healthy: ['exporter', 'prometheus', 'account'],
  },
  {
    title: 'The write filter keeps nothing',
    change: { remoteWrite: 'filtered' },
    hop: 'remote-write',
    verdict: 'broken',
    cause: /write_relabel_configs keep none/,
    healthy: ['exporter', 'prometheus', 'account'],
  },
  {
    title: 'Wrong password for writing',
    change: { writeEndpoint: 'wrong-password' },
    flags: PROBE,
    hop: 'remote-write',
    verdict: 'broken',
    cause: /WRITE_USERNAME or WRITE_PASSWORD/,
    healthy: ['exporter', 'prometheus', 'account'],
  },
  {
    title: 'Wrong Cloud-Account-Id for writing',
    change: { writeEndpoint: 'wrong-account' },
    flags: PROBE,
    hop: 'remote-write',
    verdict: 'broken',
    cause: /No Kubernetes account of this id/,
    healthy: ['exporter', 'prometheus', 'account'],
  },
  {
    title: 'Cloud-Account-Id does not arrive',
    change: { writeEndpoint: 'drops-header' },
    flags: PROBE,
    hop: 'remote-write',
    verdict: 'broken',
    cause: /header did not arrive/,
    healthy: ['exporter', 'prometheus', 'account'],
  },
  {
    title: 'The write endpoint is unreachable',
    change: { writeEndpoint: 'stopped' },
    flags: PROBE,
    hop: 'remote-write',
    verdict: 'broken',
    cause: /write endpoint is not running/,
    healthy: ['exporter', 'prometheus', 'account'],
  },
  {
    title: 'Refused writes, seen without a probe',
    change: { writeEndpoint: 'wrong-password' },
    hop: 'remote-write',
    verdict: 'broken',
    cause: /refuses them for good/,
    healthy: ['exporter', 'prometheus', 'account'],
  },
  {
    title: 'The storage behind the write endpoint is down',
    change: { writeEndpoint: 'storage-down' },
    hop: 'remote-write',
    verdict: 'broken',
    cause: /answers 5xx/,
    healthy: ['exporter', 'prometheus', 'account'],
  },
  {
    title: 'The write endpoint is slow',
    change: { writeEndpoint: 'slow' },
    hop: 'remote-write',
    verdict: 'broken',
    cause: /more slowly than they come/,
    healthy: ['exporter', 'prometheus', 'metroculus', 'account', 'rest-api', 'page'],
  },
  {
    title: 'Thanos stopped keeping what it is sent',
    change: { thanos: 'stopped-keeping' },
    hop: 'thanos',
    verdict: 'broken',
    cause: /where those are well.*a receiver of Thanos/,
    healthy: [...CLUSTER_SIDE, 'account'],
  },
  {
    title: 'Thanos has nothing of this tenant',
    change: { thanos: 'never-kept' },
    hop: 'thanos',
    verdict: 'broken',
    cause: /where those are well, they carry another tenant_id/,
    healthy: [...CLUSTER_SIDE, 'account'],
  },
  {
    title: 'A store of Thanos is down',
    change: { thanos: 'store-down' },
    hop: 'thanos',
    verdict: 'broken',
    cause: /^10\.42\.0\.31:10901 does not answer/,
    healthy: [...CLUSTER_SIDE, 'account'],
  },
  {
    title: '$0 in Thanos, seen from where the cluster is out of reach',
    change: { rate: 0, lastCost: at('08:59:00') },
    without: ITS_SIDE,
    hop: 'thanos',
    verdict: 'broken',
    cause: /Extended zero.*falls back to Phase 1/,
    healthy: ['account'],
  },
  {
    title: 'Thanos hangs',
    change: {},
    instead: { of: 'thanos', server: 'takes the connection and says nothing' },
    flags: ['--hop-timeout', '1.5'],
    hop: 'thanos',
    verdict: 'suspicious',
    cause: /hangs or is overloaded/,
    healthy: [...CLUSTER_SIDE, 'metroculus', 'account', 'rest-api', 'page'],
  },
  {
    title: 'Two tenants on one cluster',
    change: { otherTenant: OTHER_ACCOUNT },
    hop: 'thanos',
    verdict: 'suspicious',
    cause: /mix-up/,
    healthy: [...CLUSTER_SIDE, 'metroculus', 'account', 'rest-api', 'page'],
  },
  {
    title: 'Metroculus answers the bare text "Error"',
    change: { metroculus: 'error' },
    hop: 'metroculus',
    verdict: 'broken',
    cause: /failed on this account/,
    healthy: [...TO_THANOS, 'account'],
  },
  {
    title: 'Wrong secret for Metroculus',
    change: { metroculus: 'wrong-secret' },
    hop: 'metroculus',
    verdict: 'broken',
    cause: /METROCULUS_SECRET is not the cluster secret/,
    healthy: [...TO_THANOS, 'account'],
  },
  {
    title: 'Metroculus does not know the account',
    change: { metroculus: 'unknown-account' },
    hop: 'metroculus',
    verdict: 'broken',
    cause: /knows no cloud account/,
    healthy: [...TO_THANOS, 'account'],
  },
  {
    title: 'Wrong port or service for Metroculus',
    change: { metroculus: 'other-service' },
    hop: 'metroculus',
    verdict: 'broken',
    cause: /Wrong port or service/,
    healthy: [...TO_THANOS, 'account'],
  },
  {
    title: 'Phase 1 although Thanos has the metrics',
    change: { metroculus: 'other-thanos' },
    hop: 'metroculus',
    verdict: 'broken',
    cause: /asks another Thanos/,
    healthy: [...TO_THANOS, 'account'],
  },
  {
    title: 'Metroculus answers JSON that breaks off',
    change: {},
    instead: { of: 'metroculus', server: 'is JSON that breaks off' },
    hop: 'metroculus',
    verdict: 'suspicious',
    cause: /Wrong port or service/,
    healthy: [...TO_THANOS, 'account', 'rest-api', 'page'],
  },
  {
    title: 'The account does not exist',
    change: { account: 'absent' },
    hop: 'account',
    verdict: 'broken',
    cause: /No such account/,
    healthy: TO_THANOS,
  },
  {
    title: 'The account was deleted',
    change: { account: 'deleted' },
    hop: 'account',
    verdict: 'broken',
    cause: /was removed/,
    healthy: [...TO_THANOS, 'metroculus'],
  },
  {
    title: 'The account is of another organization',
    change: { account: 'other-organization' },
    hop: 'account',
    verdict: 'broken',
    cause: /belongs to another organization/,
    healthy: [...TO_THANOS, 'metroculus'],
  },
  {
    title: 'The id is that of a cloud',
    change: { account: 'aws' },
    hop: 'account',
    verdict: 'broken',
    cause: /id is that of another data source/,
    healthy: [...TO_THANOS, 'metroculus'],
  },
  {
    title: 'Never imported',
    change: { account: 'never-imported' },
    hop: 'account',
    verdict: 'suspicious',
    cause: /no import of it has ever succeeded/,
    healthy: [...TO_THANOS, 'metroculus', 'rest-api', 'page'],
  },
  {
    title: 'The token has run out',
    change: { restApi: 'no-token' },
    hop: 'rest-api',
    verdict: 'broken',
    cause: /token has run out/,
    healthy: [...TO_THANOS, 'metroculus'],
  },
  {
    title: 'The REST API does not run',
    change: { restApi: 'stopped' },
    hop: 'rest-api',
    verdict: 'broken',
    cause: /REST API is not running/,
    healthy: [...TO_THANOS, 'metroculus'],
  },
  {
    title: 'A certificate of the REST API that nobody trusts',
    change: {},
    instead: { of: 'restapi', server: 'has a certificate nobody trusts' },
    hop: 'rest-api',
    verdict: 'broken',
    cause: /certificate is not one this machine trusts/,
    healthy: [...TO_THANOS, 'metroculus'],
  },
  {
    title: 'A web page answers for the REST API',
    change: {},
    instead: { of: 'restapi', server: 'is a web page' },
    hop: 'rest-api',
    verdict: 'broken',
    cause: /wrong port, wrong path, or the user interface/,
    healthy: [...TO_THANOS, 'metroculus'],
  },
  {
    title: 'k8s_costs is missing',
    change: { restApi: 'no-k8s' },
    hop: 'rest-api',
    verdict: 'broken',
    cause: /leaves the field out/,
    healthy: [...TO_THANOS, 'metroculus', 'account'],
  },
  {
    title: 'The REST API names the cluster as failed',
    change: { restApi: 'failed-cluster' },
    hop: 'rest-api',
    verdict: 'broken',
    cause: /gave the REST API an error/,
    healthy: [...TO_THANOS, 'metroculus', 'account'],
  },
  {
    title: 'Twice the cost of Thanos',
    change: { restApi: 'twice' },
    hop: 'rest-api',
    verdict: 'suspicious',
    cause: /more than once/,
    healthy: [...TO_THANOS, 'metroculus', 'account', 'page'],
  },
  {
    title: 'A slow REST API',
    change: { restApi: 'slow' },
    slowMs: 500,
    hop: 'rest-api',
    verdict: 'suspicious',
    cause: /while the page waits/,
    healthy: [...TO_THANOS, 'metroculus', 'account', 'page'],
  },
  {
    title: 'The flat route of the REST API fails',
    change: { flatRoute: 'fails' },
    hop: 'rest-api',
    verdict: 'suspicious',
    cause: /only a page mounted with a client of route "flat" is without costs/,
    healthy: [...TO_THANOS, 'metroculus', 'account', 'page'],
  },
  {
    title: 'The flat route of the REST API lacks the cluster',
    change: { flatRoute: 'without-k8s' },
    hop: 'rest-api',
    verdict: 'suspicious',
    cause: /route "flat" shows other figures/,
    healthy: [...TO_THANOS, 'metroculus', 'account', 'page'],
  },
  {
    title: 'An old REST API sends totals only',
    change: { restApi: 'totals-only' },
    hop: 'rest-api',
    verdict: 'suspicious',
    cause: /old REST API/,
    healthy: [...TO_THANOS, 'metroculus', 'account', 'page'],
  },
];

export function worldOf({ change }: Pick<ChainFault, 'change'>): ChainWorld {
  return { ...healthyWorld(change.now ?? NOW), ...change };
}

/** The chain with this fault in it. */
export async function startFault(fault: Pick<ChainFault, 'change' | 'instead'>): Promise<Chain> {
  const chain = await startChain(worldOf(fault));
  const { instead } = fault;
  if (instead === undefined) return chain;
  const server = await BAD_SERVERS[instead.server]();
  const { pathname } = new URL(chain.urls[instead.of]);
  return {
    ...chain,
    urls: { ...chain.urls, [instead.of]: `${server.origin}${pathname}` },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([chain, server].map((each) => each[Symbol.asyncDispose]()));
    },
  };
}
