import { amountOf } from '../costParts.js';
import { about, type Detector } from './facts.js';

/** Only a total came, or a total and the management fee: what it is made of is not known. */
export const splitUnknown: Detector = ({ clusters }) =>
  clusters
    .filter(({ cost }) => cost.otherMeaning === 'notSplit')
    .filter(({ figures }) => amountOf(figures.parts, 'cpu') === null && amountOf(figures.parts, 'ram') === null)
    .map((cluster) => ({
      code: 'split-unknown',
      severity: 'info',
      ...about(cluster),
      evidence: { total: cluster.cost.total, notSplit: cluster.residual },
    }));
