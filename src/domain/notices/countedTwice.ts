import type { Detector } from './facts.js';

/** The reported total holds Kubernetes more than once; the page shows the corrected one. */
export const countedTwice: Detector = ({ countedTwice: found }) =>
  found === null ? [] : [{ code: 'counted-twice', severity: 'warning', evidence: { ...found } }];
