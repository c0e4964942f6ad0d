import type { CostReport } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';

const FOUR_WEEKS = 28 * 24 * 3_600_000;

/**
 * About what a change will say, before anything of it is known: with which dates it is compared, and which clusters are left out. What it is
 * compared with in truth is decided in code that comes later.
 */
export function roomOfChange(
  { period, missingClusters }: CostReport,
  { t, percent, dateRange }: I18n,
): { story: string; leftOut: string | null } {
  const { start, end } = period;
  const length = end.getTime() - start.getTime();
  const dates = dateRange(period);
  const names = missingClusters.map(({ name }) => name).join(', ');
  const versus = t('change.partVersusDates', {
    basis: length < FOUR_WEEKS ? 'weekdays' : '',
    // Of a period that goes on the dates of both are said.
    current: end.getTime() > Date.now() ? dates : '',
    dates: dateRange({ start: new Date(start.getTime() - length), end: start }),
  });
  return { story: `= ${percent(0.1)} ${versus}`, leftOut: names === '' ? null : `${names} (${dates}, ${dates})` };
}
