import type { DaySeries } from '../../domain/tables/dayTable.js';
import type { I18n } from '../../i18n/createI18n.js';
import { shownName } from '../../i18n/words/shownName.js';

/** What a series is called: its cluster, or how many more clusters it is. */
export function seriesName({ name, count }: DaySeries, { t }: Pick<I18n, 't'>): string {
  return name === null ? t('charts.moreSources', { count }) : shownName(name, { t });
}
