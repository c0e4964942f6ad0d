import { Box, Typography } from '@mui/material';
import type { DailyCosts } from '../domain/dailyCosts.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { formatDay, formatMonth } from '../i18n/shortDates.js';
import { useCostColors } from '../theme/useCostColors.js';
import { DailyBars } from './DailyBars.js';
import { dailyLayout } from './dailyLayout.js';
import { dailyStack } from './dailyStack.js';
import { DailySummary } from './DailySummary.js';
import { labelPlaces, labelsWidth } from './labelPlaces.js';
import { SeriesLabels } from './SeriesLabels.js';
import { useHighlight } from './useHighlight.js';

export interface DailyDrawingProps {
  /** Rounded. */
  daily: DailyCosts;
  label: string;
  /** In pixels; 0: not laid out. */
  width: number;
  isExtrapolated: boolean;
  outsideTotal?: ReadonlySet<string>;
}

/** Narrower drawings have their labels above them. */
const WIDE = 640;

/** Bars with their labels beside them, where there is room, or above. */
export function DailyDrawing({ daily, label, width, isExtrapolated, outsideTotal }: DailyDrawingProps) {
  const { currency, locale, moneyCompact, t } = useI18n();
  const colors = useCostColors();
  const highlight = useHighlight();
  const stack = dailyStack(daily, { currency, outsideTotal, nameOfMore: (count) => t('charts.moreSources', { count }) });
  const { series } = stack;
  const fills = series.map(({ key }, index) => (key === '' ? colors.others : colors.clusterSeries(index)));
  const labels =
    width < WIDE
      ? 0
      : labelsWidth(series.map(({ name, isOutsideTotal }) => (isOutsideTotal ? `${name} ${t('charts.outsideTotal')}` : name)));
  const texts = { money: moneyCompact, day: (date: Date) => formatDay(locale, date), month: (date: Date) => formatMonth(locale, date) };
  const layout = dailyLayout(stack, width - labels, texts);
  return (
    <>
      {isExtrapolated && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {t('charts.dailyExtrapolated')}
        </Typography>
      )}
      <DailySummary days={daily.days} />
      <Box dir="ltr" sx={{ display: labels === 0 ? 'block' : 'grid', gridTemplateColumns: `minmax(0, 1fr) ${labels}px` }}>
        {labels === 0 && <SeriesLabels stack={stack} fills={fills} highlight={highlight} places={null} />}
        {width > 0 && <DailyBars stack={stack} fills={fills} layout={layout} label={label} highlighted={highlight.shown} />}
        {labels > 0 && (
          <Box sx={{ pl: 1.5, minWidth: 0 }}>
            <SeriesLabels stack={stack} fills={fills} highlight={highlight} places={labelPlaces(stack, layout)} />
          </Box>
        )}
      </Box>
    </>
  );
}
