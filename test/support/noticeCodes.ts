import type { NoticeCode } from '../../src/core.js';

/** Every code there is: the compiler says when one is missing. */
export const NOTICE_CODES = Object.keys({
  'hour-boundary': true,
  'extended-zero': true,
  'stale-data': true,
  'conflicting-figures': true,
  'missing-cluster': true,
  'phase-1-fallback': true,
  'mode-changed': true,
  'split-unknown': true,
  'untrusted-network-cost': true,
  'suspicious-step': true,
  'extrapolated-trend': true,
  'unit-mismatch': true,
  'efficiency-recomputed': true,
  'efficiency-unit-unknown': true,
  'parts-differ': true,
  'management-outside-total': true,
  'counted-twice': true,
  'overlaps-cloud': true,
  'not-filtered': true,
  'no-usage-metrics': true,
  'over-used': true,
  'unreadable-value': true,
  'totals-disagree': true,
} satisfies Record<NoticeCode, true>).sort();
