import type { CostColors } from '../../theme/useCostColors.js';
import type { DaySeries } from '../../domain/tables/dayTable.js';

/** The colours of the series, in their order: each cluster has its own, those without a series of their own share a neutral one. */
export function seriesFills(series: readonly DaySeries[], colors: CostColors): string[] {
  return series.map(({ key }, index) => (key === '' ? colors.others : colors.clusterSeries(index)));
}
