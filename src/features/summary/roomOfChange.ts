import { comparablePeriods } from '../../domain/compare/comparablePeriods.js';
import type { CostReport } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';

/** About what a change will say, before anything of it is known: with which dates it is compared, and which clusters are left out. */
export function roomOfChange(
  { period, missingClusters }: CostReport,
  { t, percent, dateRange }: I18n,
): { story: string; leftOut: string | null } {
  const names = missingClusters.map(({ name }) => name).join(', ');
  const compared = comparablePeriods(period, new Date());
  if (compared === null) return { story: '\u00a0', leftOut: null };
  const { basis, isPartial, current, previous } = compared;
  const dates = { current: dateRange(current), previous: dateRange(previous) };
  return {
    // Of a period that goes on the dates of both are said.
    story: `= ${percent(0.1)} ${t('change.partVersusDates', { basis, current: isPartial ? dates.current : '', dates: dates.previous })}`,
    leftOut: names === '' ? null : `${names} (${dates.current}, ${dates.previous})`,
  };
}
