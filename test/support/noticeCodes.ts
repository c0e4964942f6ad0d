import type { NoticeCode } from '../../src/core.js';

/** Every code there is, written out: a host that knows one by name must not lose it unnoticed. The compiler says which is missing or too much. */
const CODES: Record<NoticeCode, true> = {
  'conflicting-figures': true,
  'counted-twice': true,
  'days-disagree': true,
  'efficiency-recomputed': true,
  'efficiency-unit-unknown': true,
  'extended-zero': true,
  'extrapolated-trend': true,
  'hour-boundary': true,
  'implausible-amount': true,
  'incomplete-period': true,
  'kubernetes-not-added': true,
  'management-outside-total': true,
  'missing-cluster': true,
  'mode-changed': true,
  'no-usage-metrics': true,
  'not-filtered': true,
  'over-used': true,
  'overlaps-cloud': true,
  'parts-differ': true,
  'phase-1-fallback': true,
  'split-unknown': true,
  'stale-data': true,
  'suspicious-step': true,
  'totals-disagree': true,
  'unit-mismatch': true,
  'unreadable-value': true,
  'untrusted-network-cost': true,
};

export const NOTICE_CODES = (Object.keys(CODES) as NoticeCode[]).sort();
