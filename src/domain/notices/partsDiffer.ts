import { CENT } from '../amounts.js';
import { about, type Detector } from './facts.js';

/** The parts of a cluster do not add up to its total; the difference is shown as a part of its own. In Phase 1 they are not expected to. */
export const partsDiffer: Detector = ({ clusters }) =>
  clusters
    .filter(({ isPhase1 }) => !isPhase1)
    .filter(({ residual, cost, partsTotal }) => Math.abs(residual) > CENT && cost.otherMeaning === 'adjustments' && partsTotal !== null)
    .map((cluster) => ({
      code: 'parts-differ',
      severity: 'info',
      ...about(cluster),
      evidence: { partsTotal: cluster.partsTotal, total: cluster.cost.total, difference: cluster.residual },
    }));
