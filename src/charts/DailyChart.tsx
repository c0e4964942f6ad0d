import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useId, useRef, useState } from 'react';
import type { DailyCosts } from '../domain/dailyCosts.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { formatDay, formatMonth } from '../i18n/shortDates.js';
import { useCostColors } from '../theme/useCostColors.js';
import { ChartFrame } from './ChartFrame.js';
import { dailyHeight, dailyLayout } from './dailyLayout.js';
import { DailyLegend } from './DailyLegend.js';
import { dailyStack } from './dailyStack.js';
import { DailySummary } from './DailySummary.js';
import { DailyTable } from './DailyTable.js';
import { LazyDailyBars } from './LazyCharts.js';
import { useWidth } from './useWidth.js';

export interface DailyChartProps {
  /** `tooLong`: more days than the server breaks down at once. */
  state: 'loading' | 'failed' | 'tooLong' | 'ready';
  /** Rounded; read where the state is `ready`. */
  daily: DailyCosts | null;
  title: string;
  /** Every day has the same cost: one current figure, spread. */
  isExtrapolated?: boolean;
  /** Asks again after `failed`. */
  onRetry?: () => void;
}

/** What Kubernetes cost day by day, by cluster: a bar for each day and a table of them. Without its figures only itself is missing. */
export function DailyChart({ state, daily, title, isExtrapolated = false, onRetry }: DailyChartProps) {
  const { t } = useI18n();
  const [isTableShown, setIsTableShown] = useState(false);
  const tableId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const shown = state === 'ready' && daily !== null && daily.clusters.length > 0 ? daily : null;
  return (
    <ChartFrame
      title={title}
      testId="chart_daily"
      action={
        shown !== null && (
          <Button
            size="small"
            sx={{ flex: 'none' }}
            aria-expanded={isTableShown}
            aria-controls={isTableShown ? tableId : undefined}
            onClick={() => setIsTableShown(!isTableShown)}
          >
            {t(isTableShown ? 'charts.hideTable' : 'charts.showTable')}
          </Button>
        )
      }
    >
      <div ref={frame}>
        {shown !== null ? (
          <DailyDrawing daily={shown} width={width} isExtrapolated={isExtrapolated} />
        ) : state === 'loading' ? (
          <Skeleton variant="rounded" height={dailyHeight(width) + LEGEND} />
        ) : (
          <Missing state={state} onRetry={onRetry} />
        )}
      </div>
      {shown !== null && isTableShown && (
        <div id={tableId}>
          <DailyTable daily={shown} label={title} />
        </div>
      )}
    </ChartFrame>
  );
}

/** Height of one line of the legend. */
const LEGEND = 28;

function DailyDrawing({ daily, width, isExtrapolated }: { daily: DailyCosts; width: number; isExtrapolated: boolean }) {
  const { currency, locale, moneyCompact, t } = useI18n();
  const colors = useCostColors();
  const stack = dailyStack(daily, currency, (count) => t('charts.moreSources', { count }));
  const fills = stack.series.map(({ key }, index) => (key === '' ? colors.component('other') : colors.series(index)));
  const texts = { money: moneyCompact, day: (date: Date) => formatDay(locale, date), month: (date: Date) => formatMonth(locale, date) };
  return (
    <>
      {isExtrapolated && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {t('charts.dailyExtrapolated')}
        </Typography>
      )}
      <DailyLegend stack={stack} fills={fills} />
      <DailySummary days={daily.days} />
      {width > 0 && <LazyDailyBars stack={stack} fills={fills} layout={dailyLayout(stack, width, texts)} />}
    </>
  );
}

function Missing({ state, onRetry }: Pick<DailyChartProps, 'state' | 'onRetry'>) {
  const { t } = useI18n();
  const hasFailed = state === 'failed';
  return (
    <Box
      role={hasFailed ? 'status' : undefined}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, minHeight: 32 }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(hasFailed ? 'charts.dailyFailed' : state === 'tooLong' ? 'charts.dailyTooLong' : 'charts.dailyNone')}
      </Typography>
      {hasFailed && onRetry !== undefined && (
        <Button size="small" onClick={onRetry}>
          {t('state.retry')}
        </Button>
      )}
    </Box>
  );
}
