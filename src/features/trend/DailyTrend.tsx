import { useMemo } from 'react';
import { DailyChart } from '../../charts/daily/DailyChart.js';
import type { PreviousDays } from '../../domain/days/alignDays.js';
import type { Daily } from '../../domain/days/daily.js';
import { outsideTotal, sharedNames } from '../../domain/tables/dayTable.js';
import { hasImplausibleAmount } from '../../domain/notices/implausibleAmount.js';
import type { CostReport } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';

export interface DailyTrendProps {
  /** Rounded. */
  report: CostReport;
  daily: Daily;
  /** Of the compared period; null: they did not come, or are not compared. */
  previousDays: PreviousDays | null;
}

/** What Kubernetes cost day by day. It comes from a request of its own, which may fail alone. */
export function DailyTrend({ report, daily, previousDays }: DailyTrendProps) {
  const { t } = useI18n();
  const outside = useMemo(() => outsideTotal(report), [report]);
  const shared = useMemo(() => sharedNames(report), [report]);
  if (daily.state === 'tooShort') return null;
  const extrapolated = report.notices.filter(({ code }) => code === 'extrapolated-trend');
  return (
    <DailyChart
      state={daily.state}
      daily={daily.costs}
      previous={previousDays}
      title={t('page.dailyTitle')}
      isExtrapolated={extrapolated.some(({ clusterId }) => clusterId === undefined)}
      areComparable={extrapolated.length === 0}
      outsideTotal={outside}
      sharedNames={shared}
      isDoubted={hasImplausibleAmount(report)}
      onRetry={daily.retry}
    />
  );
}
