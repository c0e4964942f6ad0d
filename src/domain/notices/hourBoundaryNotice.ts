import { ALL_KUBERNETES, TOO_LOW } from './aspect.js';
import { notice } from './notice.js';

/** Kubecost is still computing this hour: its producer answers nothing in the first minutes of the next. */
export const hourBoundaryNotice = notice({
  code: 'hour-boundary',
  severity: 'warning',
  evidence: { windowEnd: 'date', askedAt: 'date' },
  touches: ['total', 'cloud', ...ALL_KUBERNETES],
  doubts: () => TOO_LOW,
  detect: ({ gap, report, context }) => {
    if (gap !== 'hour-boundary') return [];
    return [{ evidence: { windowEnd: report.period.end.toISOString(), askedAt: context.now.toISOString() } }];
  },
});
