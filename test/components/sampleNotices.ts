import type { DataNotice, NoticeCode } from '../../src/domain/types.js';

const ONE = { clusterId: 'c1', clusterName: 'production-eu' };

/** One notice of every cause, with the evidence the model gives it. */
const SAMPLES: Record<NoticeCode, Omit<DataNotice, 'code'>> = {
  'hour-boundary': { severity: 'warning', evidence: { windowEnd: '2026-11-23T05:00:00.000Z', askedAt: '2026-11-23T05:02:00.000Z' } },
  'extended-zero': { severity: 'error', evidence: { since: '2026-11-23T05:00:00.000Z', minutes: 25, expected: 3 } },
  'stale-data': { severity: 'warning', ...ONE, evidence: { asOf: '2026-11-22T20:00:00.000Z', hours: 9 } },
  'conflicting-figures': { severity: 'error', ...ONE, evidence: { clusterTotal: 0, namespacesTotal: 130.5 } },
  'missing-cluster': { severity: 'error', ...ONE, evidence: { reported: 2, expected: 3, reason: 'Metroculus answered Error' } },
  'phase-1-fallback': { severity: 'warning', ...ONE, evidence: { total: 96.4 } },
  'mode-changed': {
    severity: 'info',
    ...ONE,
    evidence: { source: 'infrastructure', previousSource: 'exporter', total: 96.4, previousTotal: 300 },
  },
  'split-unknown': { severity: 'info', ...ONE, evidence: { total: 105, notSplit: 101.8 } },
  'untrusted-network-cost': { severity: 'warning', ...ONE, evidence: { network: 6.4 } },
  'suspicious-step': { severity: 'warning', ...ONE, evidence: { total: 2400, previousTotal: 100, factor: 24 } },
  'extrapolated-trend': { severity: 'info', evidence: { days: 7, cost: 15 } },
  'unit-mismatch': { severity: 'error', ...ONE, evidence: { namespacesTotal: 5, clusterTotal: 120, factor: 24 } },
  'efficiency-recomputed': { severity: 'info', ...ONE, evidence: { metric: 'total', reported: 0.33, weighted: 0.5 } },
  'efficiency-unit-unknown': { severity: 'warning', evidence: { ratioShare: 0.55, percentageShare: 0.45 } },
  'parts-differ': { severity: 'info', ...ONE, evidence: { partsTotal: 98.3, total: 105, difference: 6.7 } },
  'management-outside-total': { severity: 'info', ...ONE, evidence: { partsTotal: 353.29, total: 330.79, management: 22.5 } },
  'counted-twice': { severity: 'warning', evidence: { reportedTotal: 355.5, correctedTotal: 250.5, kubernetes: 105, kubernetesRows: 105 } },
  'overlaps-cloud': { severity: 'info', evidence: { cloud: 145.5, kubernetes: 105 } },
  'not-filtered': { severity: 'warning', evidence: { filters: 'pools, owners' } },
  'no-usage-metrics': { severity: 'warning', ...ONE, evidence: { cpuAndRam: 80 } },
  'over-used': { severity: 'info', ...ONE, namespace: 'payments', evidence: { metric: 'cpu', efficiency: 13.96, cost: 33.1 } },
  'unreadable-value': { severity: 'warning', ...ONE, evidence: { path: 'k8s_costs.k8s_cost_breakdown.0.cost', found: '"abc"' } },
  'totals-disagree': { severity: 'warning', evidence: { kubernetesTotal: 105, clustersTotal: 100, difference: 5 } },
};

export const NOTICE_CODES = Object.keys(SAMPLES) as NoticeCode[];

export function notice(code: NoticeCode, changes: Partial<DataNotice> = {}): DataNotice {
  return { code, ...SAMPLES[code], ...changes };
}

export function everyNotice(): DataNotice[] {
  return NOTICE_CODES.map((code) => notice(code));
}

const NAMES = ['production-eu', 'production-us', 'ml-training', 'staging', 'tools', 'edge-1', 'edge-2', 'edge-3', 'sandbox'];

/** The same cause in so many clusters, each with a cost of its own. */
export function phase1Notices(count: number): DataNotice[] {
  return Array.from({ length: count }, (_, index) =>
    notice('phase-1-fallback', {
      clusterId: `c${index + 1}`,
      clusterName: NAMES[index] ?? `cluster-${index + 1}`,
      evidence: { total: 90 + index + 0.25 },
    }),
  );
}
