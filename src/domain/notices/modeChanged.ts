import { differenceIn, notice } from './notice.js';

/** Phase 1 in one period and the exporter in the other: the two cannot be compared. */
export const modeChanged = notice({
  code: 'mode-changed',
  severity: 'info',
  evidence: { source: 'text', previousSource: 'text', total: 'money', previousTotal: 'money' },
  touches: ['kubernetes', 'cluster'],
  money: (evidence) => differenceIn(evidence, 'previousTotal', 'total'),
});
