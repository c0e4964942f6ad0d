import type { CostReport } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';

/** About what a change will say, before anything of it is known: with which dates it is compared, and which clusters are left out. */
export function roomOfChange(
  { period, missingClusters }: CostReport,
  { percent, dateRange }: I18n,
): { story: string; leftOut: string | null } {
  const dates = dateRange(period);
  const names = missingClusters.map(({ name }) => name).join(', ');
  return {
    // Of a period that goes on the dates of both are said.
    story: `= ${percent(0.1)} ${period.end.getTime() > Date.now() ? dates : ''} (${dates})`,
    leftOut: names === '' ? null : `${names} (${dates}, ${dates})`,
  };
}
