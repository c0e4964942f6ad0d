import { notice } from './notice.js';

/** Ratios and percentages in one payload: no efficiency of it can be read. */
export const efficiencyUnitUnknown = notice({
  code: 'efficiency-unit-unknown',
  severity: 'warning',
  evidence: { ratioShare: 'ratio', percentageShare: 'ratio' },
  touches: ['efficiency', 'namespaceEfficiency'],
  detect: ({ figures: { efficiencyUnit } }) => {
    if (efficiencyUnit.unit !== 'unknown') return [];
    return [{ evidence: { ratioShare: efficiencyUnit.ratioShare, percentageShare: efficiencyUnit.percentageShare } }];
  },
});
