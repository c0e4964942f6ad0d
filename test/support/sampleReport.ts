import { combineEfficiency } from '../../src/domain/efficiency/combineEfficiency.js';
import { weightsOf } from '../../src/domain/efficiency/rowEfficiency.js';
import type { DecidedReport } from '../../src/domain/report/decidedReport.js';
import type { ClusterDecisions, Decisions, UnknownReason } from '../../src/domain/report/decisions.js';
import type { EveryResource } from '../../src/domain/tables/everyResourceRows.js';
import type { ClusterCost, CostPart, CostReport, NamespaceCost } from '../../src/domain/types.js';

/** Builders of rounded reports whose figures add up, in whole cents from the namespaces upwards. */

const KEYS = ['cpu', 'ram', 'pv', 'network', 'loadBalancer'] as const;

export function parts(amounts: Record<string, number | null>): CostPart[] {
  return Object.entries(amounts).map(([key, amount]) => ({ key, amount }));
}

export interface NamespaceArgs extends Partial<NamespaceCost> {
  name: string;
  total: number | null;
}

/** A namespace with its cost split evenly enough to see, and an efficiency of 50 % unless said otherwise. */
export function namespace({ total, kind = 'namespace', ...rest }: NamespaceArgs): NamespaceCost {
  const efficiency = kind === 'namespace' ? { cpu: 0.5, ram: 0.5, total: 0.5 } : { cpu: null, ram: null, total: null };
  return { clusterId: '', kind, total, components: splitCost(total), efficiency, ...rest };
}

export interface ClusterArgs extends Partial<ClusterCost> {
  id: string;
}

/** A cluster of these namespaces; what `notAttributed` says comes on top of them. */
export function cluster({
  id,
  name = id,
  namespaces = [],
  notAttributed = namespaces === null ? null : 0,
  ...rest
}: ClusterArgs): ClusterCost {
  const mine = namespaces?.map((one) => ({ ...one, clusterId: id })) ?? null;
  const total = rest.total ?? cents([...(mine?.map((one) => one.total) ?? []), notAttributed]);
  const workloads = (mine ?? [])
    .filter(({ kind }) => kind === 'namespace')
    .map(({ efficiency, components }) => ({ efficiency, weights: weightsOf(components) }));
  const efficiency = rest.efficiency ?? combineEfficiency(workloads);
  return {
    id,
    name,
    components: splitCost(total),
    efficiency,
    reportedEfficiency: efficiency,
    namespaces: mine,
    notAttributed,
    otherMeaning: 'adjustments',
    source: 'exporter',
    asOf: null,
    coverage: null,
    weights: { cpu: 0, ram: 0 },
    ...rest,
    total,
  };
}

export interface ReportArgs extends Partial<Omit<DecidedReport, 'decisions'>> {
  /** What was decided otherwise than in a healthy report. */
  decided?: Partial<Decisions>;
}

export function report({ clusters = [], clusterRemainder = 0, decided, ...rest }: ReportArgs = {}): DecidedReport {
  const kubernetes = clusters.length === 0 ? null : cents([...clusters.map(({ total }) => total), clusterRemainder]);
  const why = decided?.kubernetes ?? (kubernetes !== null ? null : rest.missingClusters?.length ? 'noneReported' : 'noKubernetes');
  const keys = [...new Set(clusters.flatMap(({ components }) => components.map(({ key }) => key)))];
  return {
    period: { start: new Date('2026-11-01T00:00:00Z'), end: new Date('2026-11-24T00:00:00Z') },
    billingCurrency: 'EUR',
    total: kubernetes,
    cloud: null,
    kubernetes,
    reportedTotal: kubernetes,
    clusters,
    clusterRemainder,
    missingClusters: [],
    components: keys.map((key) => ({
      key,
      amount: knownCents(clusters.map(({ components }) => components.find((part) => part.key === key)?.amount ?? null)),
    })),
    efficiency: combineEfficiency(clusters.map(({ efficiency, components }) => ({ efficiency, weights: weightsOf(components) }))),
    cloudAccounts: [],
    cloudRemainder: 0,
    resources: [],
    otherResources: { count: 0, total: 0 },
    cutRows: null,
    notices: [],
    decisions: {
      total: null,
      cloud: null,
      kubernetes: why,
      noCluster: clusters.length > 0 ? null : (why ?? 'notReported'),
      isKubernetesSummed: false,
      settled: { rule: 'sum', surplus: 0, fault: null, kubernetesRows: null },
      efficiencyUnit: 'ratio',
      clusters: clusters.map((one, place) => decisionsAbout(one, place)),
      unreadable: [],
      ...decided,
    },
    ...rest,
  };
}

/** Nothing odd about it; `why`: why no efficiency in it is known. */
export function decisionsAbout({ source, namespaces }: ClusterCost, place: number, why?: UnknownReason): ClusterDecisions {
  return {
    place,
    total: null,
    efficiency: why ?? (source === 'infrastructure' ? 'notMeasured' : null),
    isTotalOfParts: false,
    isAtLeast: false,
    namespacesOfParts: [],
    isMean: namespaces !== null,
    rejected: null,
    namespaces: namespaces?.map((_, index) => index) ?? null,
  };
}

/** Six clusters of five to forty namespaces, with every kind of row and band; the same every time. */
export function realisticReport(): DecidedReport {
  const random = mulberry32(7);
  const clusters = CLUSTERS.map(({ id, name, size, scale }) => {
    const namespaces = Array.from({ length: size }, (_, index) => {
      const skewed = (scale * (0.15 + random())) / (index + 1);
      return realNamespace(NAMES[index % NAMES.length] ?? '', index, Math.round(skewed * 100) / 100, random);
    });
    const idle = namespace({ name: '__idle__', kind: 'idle', total: Math.round(scale * 22) / 100 });
    const unallocated = namespace({ name: '__unallocated__', kind: 'unallocated', total: Math.round(scale * 3) / 100 });
    return cluster({ id, name, namespaces: [...namespaces, idle, unallocated], notAttributed: size === 12 ? 14.37 : 0 });
  });
  const infrastructure = cluster({
    id: 'lab',
    name: 'lab-phase-1',
    namespaces: null,
    total: 96.4,
    source: 'infrastructure',
    efficiency: { cpu: null, ram: null, total: null },
    components: parts({ network: 6.4, other: 90 }),
  });
  return report({
    clusters: [...clusters, infrastructure],
    missingClusters: [
      { id: 'edge', name: 'edge-frankfurt-3', reason: 'Metroculus answered "Error"', lastImportAt: new Date('2026-11-21T04:10:00Z') },
    ],
  });
}

/** As many clusters and namespaces as asked for. */
export function largeReport(clusterCount: number, namespacesPerCluster: number): DecidedReport {
  const random = mulberry32(11);
  return report({
    clusters: Array.from({ length: clusterCount }, (_, at) =>
      cluster({
        id: `cluster-${at}`,
        namespaces: Array.from({ length: namespacesPerCluster }, (_unused, index) =>
          realNamespace(`team-${index}`, 0, Math.round(random() * 10_000) / 100, random),
        ),
      }),
    ),
  });
}

function realNamespace(base: string, index: number, total: number, random: () => number): NamespaceCost {
  const name = index < NAMES.length ? base : `${base}-${Math.floor(index / NAMES.length) + 1}`;
  const cpu = index === 27 ? 13.96 : index === 6 ? 0 : Math.round(random() * 900) / 1000;
  const ram = Math.round((0.2 + random() * 0.7) * 1000) / 1000;
  const components = splitCost(total, [0.4 + random() * 0.2, 0.25, random() * 0.1, 0.04, random() * 0.04]);
  const weights = weightsOf(components);
  const weight = weights.cpu + weights.ram;
  const combined = weight === 0 ? null : (cpu * weights.cpu + ram * weights.ram) / weight;
  return namespace({ name, total, components, efficiency: { cpu, ram, total: combined } });
}

/** Of a known total the last part takes what is left, so that they add up. */
function splitCost(total: number | null, shares: readonly number[] = [0.5, 0.3, 0.1, 0.06]): CostPart[] {
  if (total === null) return KEYS.map((key) => ({ key, amount: null }));
  const amounts = shares.slice(0, KEYS.length - 1).map((share) => Math.round(total * share * 100) / 100);
  return KEYS.map((key, index) => ({ key, amount: amounts[index] ?? cents([total, ...amounts.map((amount) => -amount)]) }));
}

function cents(amounts: readonly (number | null)[]): number {
  return Math.round(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) * 100) / 100;
}

/** Null where nothing is known. */
function knownCents(amounts: readonly (number | null)[]): number | null {
  return amounts.every((amount) => amount === null) ? null : cents(amounts);
}

const CLUSTERS = [
  { id: 'c1', name: 'production-eu-central-1', size: 40, scale: 640 },
  { id: 'c2', name: 'production-us-east-1', size: 28, scale: 510 },
  { id: 'c3', name: 'ml-training-gpu', size: 12, scale: 300 },
  { id: 'c4', name: 'staging', size: 16, scale: 150 },
  { id: 'c5', name: 'internal-tools', size: 5, scale: 60 },
];

const NAMES = [
  'checkout',
  'search',
  'recommendations',
  'payments',
  'kube-system',
  'observability',
  'ingress-nginx',
  'identity',
  'data-pipelines',
  'warehouse-sync',
  'notifications',
  'feature-flags',
  'customer-support-portal-backend',
  'cert-manager',
  'argocd',
  'batch-jobs',
  'media',
  'pricing',
  'fraud-detection',
  'default',
];

/** Small seeded generator, so that a story looks the same every time. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** The resources of a report, and those it folds as one of their cost, as the server would list them. */
export function sampleEvery({ resources, otherResources: { total } }: CostReport, more: Partial<EveryResource> = {}): EveryResource {
  const other = { id: 'other', name: 'other', type: null, service: null, region: null, accountName: null, total };
  const all = [...resources, ...(total === null || total === 0 ? [] : [other])];
  const listed = all.map((one) => ({ ...one, resourceId: one.id, cloudResourceId: null, accountId: 'a' }));
  const whole = {
    rowCount: listed.length,
    counted: listed.length,
    repeated: 0,
    hasChanged: false,
    fetchedAt: new Date('2026-11-23T05:10:00Z'),
  };
  return { resources: listed, ...whole, ...more };
}
