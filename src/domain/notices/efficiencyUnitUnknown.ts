import type { EfficiencyUnit } from '../report/expenseFigures.js';
import { notice } from './notice.js';

/** Ratios and percentages in one answer, or values that may be either: none of its efficiencies can be read. Of one cluster, where it alone says another unit. */
export const efficiencyUnitUnknown = notice({
  code: 'efficiency-unit-unknown',
  severity: 'warning',
  evidence: { ratioShare: 'ratio', percentageShare: 'ratio', eitherShare: 'ratio' },
  touches: ['efficiency', 'namespaceEfficiency'],
  detect: ({ figures: { efficiencyUnit: settled }, clusters }) => {
    if (settled.unit === 'unknown') return [{ evidence: evidenceOf(settled) }];
    return clusters
      .filter(({ figures }) => figures.efficiencyUnit.unit === 'unknown')
      .map(({ figures }) => ({ cluster: figures, evidence: evidenceOf(figures.efficiencyUnit) }));
  },
});

function evidenceOf({ ratioShare, percentageShare, eitherShare }: EfficiencyUnit) {
  return { ratioShare, percentageShare, eitherShare };
}
