import type { Detector } from './facts.js';

/** Ratios and percentages in one payload: no efficiency of it can be read. */
export const efficiencyUnitUnknown: Detector = ({ figures: { efficiencyUnit } }) =>
  efficiencyUnit.unit !== 'unknown'
    ? []
    : [
        {
          code: 'efficiency-unit-unknown',
          severity: 'warning',
          evidence: { ratioShare: efficiencyUnit.ratioShare, percentageShare: efficiencyUnit.percentageShare },
        },
      ];
