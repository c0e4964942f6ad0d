import { amountOf } from '../money/costParts.js';
import { amountIn, notice } from './notice.js';

/** Only a total came, or a total and the management fee: what it is made of is not known. Of a cluster that is known by its rows alone that is no news. */
export const splitUnknown = notice({
  code: 'split-unknown',
  severity: 'info',
  evidence: { total: 'money', notSplit: 'money' },
  touches: ['parts'],
  money: (evidence) => amountIn(evidence, 'notSplit'),
  detect: ({ clusters, settled: { rowClusters } }) =>
    clusters
      .filter(({ figures: { id } }) => rowClusters.every((cluster) => cluster.id !== id))
      .filter(({ cost }) => cost.otherMeaning === 'notSplit')
      .filter(({ figures }) => amountOf(figures.parts, 'cpu') === null && amountOf(figures.parts, 'ram') === null)
      .map(({ figures, cost, residual }) => ({ cluster: figures, evidence: { total: cost.total, notSplit: residual } })),
});
