import { useMemo } from 'react';
import { DailyChart } from '../../charts/daily/DailyChart.js';
import type { PreviousDays } from '../../domain/days/alignDays.js';
import type { DailyCosts } from '../../domain/days/dailyCosts.js';
import type { CostReport } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';

/** The days of a period, as far as they have come. */
export interface Daily {
  /** `tooShort`: the server breaks down whole days, so those of a part of a day would not be its cost. */
  state: 'loading' | 'failed' | 'tooLong' | 'tooShort' | 'ready';
  /** Rounded; null unless ready. */
  costs: DailyCosts | null;
  retry: () => void;
}

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
  const outsideTotal = useMemo(() => new Set(report.missingClusters.map(({ id }) => id)), [report]);
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
      outsideTotal={outsideTotal}
      onRetry={daily.retry}
    />
  );
}
