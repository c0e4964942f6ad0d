import type { Detector } from './facts.js';

/** Kubecost is still computing this hour: its producer answers nothing in the first minutes of the next. */
export const hourBoundary: Detector = ({ gap, report, context }) =>
  gap !== 'hour-boundary'
    ? []
    : [
        {
          code: 'hour-boundary',
          severity: 'warning',
          evidence: { windowEnd: report.period.end.toISOString(), askedAt: context.now.toISOString() },
        },
      ];
