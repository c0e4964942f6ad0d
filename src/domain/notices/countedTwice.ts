import { notice } from './notice.js';

/** The reported total holds Kubernetes more than once; the page shows the corrected one. */
export const countedTwice = notice({
  code: 'counted-twice',
  severity: 'warning',
  evidence: { reportedTotal: 'money', correctedTotal: 'money', kubernetes: 'money', kubernetesRows: 'money' },
  touches: ['total', 'cloud'],
  detect: ({ countedTwice: found }) => (found === null ? [] : [{ evidence: { ...found } }]),
});
