import { amountOf } from '../money/costParts.js';
import { amountIn, notice } from './notice.js';

/** Phase 1 adds up prices per gigabyte as if they were network costs. */
export const untrustedNetworkCost = notice({
  code: 'untrusted-network-cost',
  severity: 'warning',
  evidence: { network: 'money' },
  touches: ['total', 'kubernetes', 'cluster', 'parts'],
  doubts: () => ['total', 'kubernetes', 'cluster', 'parts'],
  parts: ['network'],
  money: (evidence) => amountIn(evidence, 'network'),
  detect: ({ clusters }) =>
    clusters.flatMap(({ figures, isPhase1 }) => {
      const network = amountOf(figures.parts, 'network') ?? 0;
      return isPhase1 && network > 0 ? [{ cluster: figures, evidence: { network } }] : [];
    }),
});
