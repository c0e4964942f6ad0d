import { amountIn, notice } from './notice.js';

/** Nodes of a cluster are usually on the cloud's bill as well, so that the sum of both holds them twice. */
export const overlapsCloud = notice({
  code: 'overlaps-cloud',
  severity: 'info',
  evidence: { cloud: 'money', kubernetes: 'money' },
  touches: ['total', 'cloud', 'kubernetes'],
  money: (evidence) => amountIn(evidence, 'kubernetes'),
  detect: ({ report: { cloud, kubernetes } }) => ((cloud ?? 0) > 0 && (kubernetes ?? 0) > 0 ? [{ evidence: { cloud, kubernetes } }] : []),
});
