import { amountOf } from '../money/costParts.js';
import type { ReconciledCluster } from '../report/reconcileCluster.js';
import { amountIn, notice } from './notice.js';

/**
 * The parts of a cluster do not add up to its total; the difference is shown as a part of its own. In Phase 1 they are not expected to,
 * and of a part that could not be read there is a notice already.
 */
export const partsDiffer = notice({
  code: 'parts-differ',
  severity: 'info',
  evidence: { partsTotal: 'money', total: 'money', difference: 'money' },
  touches: ['cluster', 'parts'],
  parts: ['other'],
  money: (evidence) => amountIn(evidence, 'difference'),
  detect: ({ clusters, figures: { unreadable }, least }) =>
    clusters
      .filter(({ isPhase1, residual, partsTotal }) => !isPhase1 && Math.abs(residual) > least && partsTotal !== null)
      .filter(
        ({ figures, cost }) =>
          cost.otherMeaning === 'adjustments' ||
          (cost.otherMeaning === 'notSplit' &&
            isSplit(figures) &&
            !unreadable.some(({ clusterId, path }) => clusterId === figures.id && /\.breakdown\.\w+_cost$/.test(path))),
      )
      .map(({ figures, cost, partsTotal, residual }) => ({
        cluster: figures,
        evidence: { partsTotal, total: cost.total, difference: residual },
      })),
});

/** Else the cost without a split has a notice of its own. */
function isSplit({ parts }: ReconciledCluster['figures']): boolean {
  return amountOf(parts, 'cpu') !== null || amountOf(parts, 'ram') !== null;
}
