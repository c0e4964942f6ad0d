import { amountIn, notice } from './notice.js';

/** The reported total holds Kubernetes more than once; the page shows it without the rows that are double. */
export const countedTwice = notice({
  code: 'counted-twice',
  severity: 'warning',
  evidence: { reportedTotal: 'money', correctedTotal: 'money', kubernetes: 'money', kubernetesRows: 'money' },
  touches: ['total', 'cloud'],
  money: (evidence) => amountIn(evidence, 'kubernetesRows'),
  detect({ settled: { fault, surplus }, figures, report }) {
    if (fault !== 'countedTwice') return [];
    const { total: correctedTotal, kubernetes } = report;
    return [{ evidence: { reportedTotal: figures.total, correctedTotal, kubernetes, kubernetesRows: surplus } }];
  },
});
