import { amountOf } from '../costParts.js';
import { about, type Detector } from './facts.js';

/** The parts exceed the total by exactly the management fee: it is among the parts, and was left out of the total. */
export const managementOutsideTotal: Detector = ({ clusters }) =>
  clusters
    .filter(({ cost }) => cost.otherMeaning === 'managementOutsideTotal')
    .map((cluster) => ({
      code: 'management-outside-total',
      severity: 'info',
      ...about(cluster),
      evidence: {
        partsTotal: cluster.partsTotal,
        total: cluster.cost.total,
        management: amountOf(cluster.figures.parts, 'management'),
      },
    }));
