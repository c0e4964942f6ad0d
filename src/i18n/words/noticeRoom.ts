import type { NoticeCode } from '../../domain/types.js';
import type { NoticesOfCause } from './noticeTitle.js';

/** About how many letters tell what a notice means, in tens: English comes a moment after the title. */
const TENS: Record<NoticeCode, number> = {
  'hour-boundary': 24,
  'extended-zero': 25,
  'stale-data': 16,
  'implausible-amount': 31,
  'conflicting-figures': 21,
  'missing-cluster': 14,
  'incomplete-period': 28,
  'phase-1-fallback': 21,
  'mode-changed': 18,
  'split-unknown': 14,
  'untrusted-network-cost': 17,
  'suspicious-step': 25,
  'days-disagree': 26,
  'extrapolated-trend': 20,
  'unit-mismatch': 21,
  'efficiency-recomputed': 20,
  'efficiency-unit-unknown': 19,
  'parts-differ': 25,
  'management-outside-total': 16,
  'counted-twice': 19,
  'kubernetes-not-added': 21,
  'overlaps-cloud': 13,
  'not-filtered': 17,
  'no-usage-metrics': 19,
  'over-used': 17,
  'unreadable-value': 21,
  'totals-disagree': 17,
};
/** Those are left out where several notices have one cause. */
const OF_NUMBERS = 6;
/** As wide as English text is. */
const TEN_LETTERS = 'aenor tho ';

/** Takes about the room of what notices of one cause mean, for whoever cannot say it yet. Not to be read. */
export function noticeRoom(notices: NoticesOfCause): string {
  return TEN_LETTERS.repeat(TENS[notices[0].code] - (notices.length > 1 ? OF_NUMBERS : 0));
}
