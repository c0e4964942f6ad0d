import { amountIn, notice } from './notice.js';

/** The server's total is the cloud's alone; the page adds Kubernetes to it. */
export const kubernetesNotAdded = notice({
  code: 'kubernetes-not-added',
  severity: 'info',
  evidence: { reportedTotal: 'money', total: 'money', kubernetes: 'money' },
  touches: ['total'],
  money: (evidence) => amountIn(evidence, 'kubernetes'),
  detect({ settled: { fault }, figures, report: { total, kubernetes } }) {
    if (fault !== 'notAdded') return [];
    return [{ evidence: { reportedTotal: figures.total, total, kubernetes } }];
  },
});
