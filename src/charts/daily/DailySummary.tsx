import type { DailyCosts } from '../../domain/days/dailyCosts.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';

/** What the eye takes from the bars at a glance, for those who do not see them: between which costs the complete days lie. */
export function DailySummary({ days }: { days: DailyCosts['days'] }) {
  const { date, money, t } = useI18n();
  const complete = days.flatMap((day) => (day.isComplete && day.total !== null ? [{ ...day, total: day.total }] : []));
  // A day that lacks a cluster is cheap for that.
  const whole = complete.filter(({ costs }) => !costs.includes(null));
  const known = (whole.length > 0 ? whole : complete).sort((a, b) => a.total - b.total);
  const [lowest, highest] = [known[0], known.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  return (
    <VisuallyHidden>
      {t('charts.dailySummary', {
        count: known.length,
        lowest: money(lowest.total),
        lowestDay: date(lowest.date),
        highest: money(highest.total),
        highestDay: date(highest.date),
      })}
    </VisuallyHidden>
  );
}
