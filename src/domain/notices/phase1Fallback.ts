import { ALL_KUBERNETES } from './aspect.js';
import { notice } from './notice.js';

/** Parts that infrastructure metrics tell as well. */
const MEASURED: readonly string[] = ['network', 'loadBalancer', 'management'];

/** No exporter metrics: the cluster's cost is that of its infrastructure. CPU, RAM and efficiency are not measured, and what they cost is in no sum. */
export const phase1Fallback = notice({
  code: 'phase-1-fallback',
  severity: 'warning',
  evidence: { total: 'money' },
  touches: ALL_KUBERNETES,
  doubts: () => ['total', 'kubernetes', 'cluster', 'parts'],
  areAtLeast: () => true,
  isAbout: ({ aspects, key = '' }) => !aspects.includes('parts') || !MEASURED.includes(key),
  detect: ({ clusters }) =>
    clusters.filter(({ isPhase1 }) => isPhase1).map(({ figures, cost }) => ({ cluster: figures, evidence: { total: cost.total } })),
});
