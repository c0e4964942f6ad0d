import { notice } from './notice.js';

/**
 * Every day costs exactly the same: fixed machines, or one current figure spread over the days. The days of a cluster alone cannot tell
 * which. Of a cluster that says how many hours its exporter has measured nothing is said.
 */
export const extrapolatedTrend = notice({
  code: 'extrapolated-trend',
  severity: 'info',
  evidence: { days: 'count', cost: 'money' },
  touches: ['kubernetes'],
});
