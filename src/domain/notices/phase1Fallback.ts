import { ALL_KUBERNETES } from './aspect.js';
import { notice } from './notice.js';

/** No exporter metrics: the cluster's cost is that of its infrastructure, and CPU, RAM and efficiency are not measured. */
export const phase1Fallback = notice({
  code: 'phase-1-fallback',
  severity: 'warning',
  evidence: { total: 'money' },
  touches: ALL_KUBERNETES,
  detect: ({ clusters }) =>
    clusters.filter(({ isPhase1 }) => isPhase1).map(({ figures, cost }) => ({ cluster: figures, evidence: { total: cost.total } })),
});
