import { notice, type Finding } from './notice.js';

const FEWEST_DAYS = 3;

/** Every day costs exactly the same: one current figure spread over the days, not a history. */
export const extrapolatedTrend = notice({
  code: 'extrapolated-trend',
  severity: 'info',
  evidence: { days: 'count', cost: 'money' },
  touches: ['kubernetes'],
  detect: ({ context }) => findExtrapolatedTrend(context.daily ?? []),
});

/** The same for daily costs that came after their report. */
export function findExtrapolatedTrend(daily: readonly { cost: number | null }[]): Finding<{ days: number; cost: number }>[] {
  const costs = daily.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const first = costs[0] ?? 0;
  if (costs.length < FEWEST_DAYS || first <= 0) return [];
  if (costs.some((cost) => Math.abs(cost - first) > first * 1e-6)) return [];
  return [{ evidence: { days: costs.length, cost: first } }];
}
