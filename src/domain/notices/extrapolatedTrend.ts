import type { DataNotice } from '../types.js';
import type { Detector } from './facts.js';

const FEWEST_DAYS = 3;

/** Every day costs exactly the same: one current figure spread over the days, not a history. */
export const extrapolatedTrend: Detector = ({ context }) => findExtrapolatedTrend(context.daily ?? []);

/** The same for daily costs that came after their report. */
export function findExtrapolatedTrend(daily: readonly { cost: number | null }[]): DataNotice[] {
  const costs = daily.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const first = costs[0] ?? 0;
  if (costs.length < FEWEST_DAYS || first <= 0) return [];
  if (costs.some((cost) => Math.abs(cost - first) > first * 1e-6)) return [];
  return [{ code: 'extrapolated-trend', severity: 'info', evidence: { days: costs.length, cost: first } }];
}
