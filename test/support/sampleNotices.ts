import type { EvidenceKind } from '../../src/domain/notices/notice.js';
import { noticeByCode, NOTICES } from '../../src/domain/notices/notices.js';
import type { DataNotice, NoticeCode } from '../../src/domain/types.js';

const ONE = { clusterId: 'c1', clusterName: 'production-eu' };

/** Notices with the evidence the model gives them. Any other is of one cluster, its evidence by kind. */
const SAMPLES: Partial<Record<NoticeCode, Omit<DataNotice, 'code' | 'severity'>>> = {
  'hour-boundary': { evidence: { windowEnd: '2026-11-23T05:00:00.000Z', askedAt: '2026-11-23T05:02:00.000Z' } },
  'extended-zero': { evidence: { since: '2026-11-23T05:00:00.000Z', minutes: 25, expected: 3 } },
  'stale-data': { ...ONE, evidence: { asOf: '2026-11-22T20:00:00.000Z', hours: 9 } },
  'conflicting-figures': { ...ONE, evidence: { clusterTotal: 0, namespacesTotal: 130.5, tooLow: 130.5 } },
  'missing-cluster': { ...ONE, evidence: { reported: 2, expected: 3, reason: 'Metroculus answered Error' } },
  'mode-changed': {
    ...ONE,
    evidence: { source: 'infrastructure', previousSource: 'exporter', total: 96.4, previousTotal: 300 },
  },
  'split-unknown': { ...ONE, evidence: { total: 105, notSplit: 101.8 } },
  'untrusted-network-cost': { ...ONE, evidence: { network: 6.4 } },
  'suspicious-step': { ...ONE, evidence: { total: 2400, previousTotal: 100, factor: 24 } },
  'days-disagree': { ...ONE, evidence: { daysTotal: 80, clusterTotal: 100, difference: -20, days: 7 } },
  'extrapolated-trend': { evidence: { days: 7, cost: 15 } },
  'unit-mismatch': { ...ONE, evidence: { namespacesTotal: 5, clusterTotal: 120, factor: 24 } },
  'efficiency-recomputed': { ...ONE, evidence: { metric: 'total', reported: 0.33, weighted: 0.5 } },
  'efficiency-unit-unknown': { evidence: { ratioShare: 0.55, percentageShare: 0.4, eitherShare: 0.05 } },
  'parts-differ': { ...ONE, evidence: { partsTotal: 98.3, total: 105, difference: 6.7 } },
  'management-outside-total': { ...ONE, evidence: { partsTotal: 353.29, total: 330.79, management: 22.5 } },
  'counted-twice': { evidence: { reportedTotal: 355.5, correctedTotal: 250.5, kubernetes: 105, kubernetesRows: 105 } },
  'implausible-amount': {
    ...ONE,
    namespace: 'canary',
    evidence: { level: 'namespace', what: null, amount: -999e9, others: 100, parts: 'cpu', ids: null },
  },
  'incomplete-period': { ...ONE, evidence: { coverage: 0.4, missingHours: 101, tooLow: 150 } },
  'kubernetes-not-added': { evidence: { reportedTotal: 145.5, total: 250.5, kubernetes: 105 } },
  'overlaps-cloud': { evidence: { cloud: 145.5, kubernetes: 105 } },
  'not-filtered': { evidence: { filters: 'pools, owners' } },
  'no-usage-metrics': { ...ONE, evidence: { cpuAndRam: 80 } },
  'over-used': { ...ONE, namespace: 'payments', evidence: { metric: 'cpu', efficiency: 13.96, cost: 33.1, smaller: 0 } },
  'unreadable-value': { ...ONE, evidence: { path: 'k8s_costs.k8s_cost_breakdown.0.cost', found: '"abc"' } },
  'totals-disagree': { evidence: { kubernetesTotal: 105, clustersTotal: 100, difference: 5 } },
};

const BY_KIND: Record<EvidenceKind, string | number> = {
  money: 96.4,
  ratio: 0.5,
  count: 3,
  hours: 9,
  minutes: 25,
  date: '2026-11-23T05:00:00.000Z',
  filters: 'pools, owners',
  text: 'a word',
};

export const NOTICE_CODES = NOTICES.map(({ code }) => code);

export function notice(code: NoticeCode, changes: Partial<DataNotice> = {}): DataNotice {
  const { severity, evidence: kinds } = noticeByCode(code);
  const evidence = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, BY_KIND[kind]]));
  return { code, severity, ...(SAMPLES[code] ?? { ...ONE, evidence }), ...changes };
}

/** One of every cause. */
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
