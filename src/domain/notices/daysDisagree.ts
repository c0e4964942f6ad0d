import { amountIn, notice } from './notice.js';

/** The days of a cluster do not add up to its cost in the period: the two come from different sources. The chart is never scaled to fit. */
export const daysDisagree = notice({
  code: 'days-disagree',
  severity: 'warning',
  evidence: { daysTotal: 'money', clusterTotal: 'money', difference: 'money', days: 'count' },
  // No doubt: the cost of the period is what to rely on.
  touches: ['cluster'],
  money: (evidence) => amountIn(evidence, 'difference'),
});
