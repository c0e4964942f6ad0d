import type { EfficiencyTargets } from '../types.js';

export type EfficiencyBand = 'good' | 'fair' | 'poor' | 'over' | 'unknown';

/** Where a host sets none: good from 60 %, poor below 40 %. */
export const DEFAULT_EFFICIENCY_TARGETS: EfficiencyTargets = { good: 0.6, warning: 0.4 };

/**
 * The band an efficiency falls into. Decided on the ratio as it is shown (to a tenth of a percent), so that "60.0%" is never
 * drawn as below 60 %.
 */
export function efficiencyBand(ratio: number | null, targets: EfficiencyTargets = DEFAULT_EFFICIENCY_TARGETS): EfficiencyBand {
  if (ratio === null || !Number.isFinite(ratio)) return 'unknown';
  const shown = Math.round(ratio * 1000) / 1000;
  if (shown > 1) return 'over';
  if (shown >= targets.good) return 'good';
  return shown >= targets.warning ? 'fair' : 'poor';
}
