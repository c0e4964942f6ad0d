import { amountOf } from '../money/costParts.js';
import { amountIn, notice } from './notice.js';

/** The parts exceed the total by exactly the management fee: it is among the parts, and was left out of the total. */
export const managementOutsideTotal = notice({
  code: 'management-outside-total',
  severity: 'info',
  evidence: { partsTotal: 'money', total: 'money', management: 'money' },
  touches: ['kubernetes', 'cluster', 'parts'],
  parts: ['other', 'management'],
  money: (evidence) => amountIn(evidence, 'management'),
  detect: ({ clusters }) =>
    clusters
      .filter(({ cost }) => cost.otherMeaning === 'managementOutsideTotal')
      .map(({ figures, cost, partsTotal }) => ({
        cluster: figures,
        evidence: { partsTotal, total: cost.total, management: amountOf(figures.parts, 'management') },
      })),
});
