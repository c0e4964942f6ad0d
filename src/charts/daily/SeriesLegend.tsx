import { Box, Button, Stack, Typography } from '@mui/material';
import type { MouseEvent } from 'react';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { DailyMark } from './DailyMarks.js';
import type { DayTable } from '../../domain/tables/dayTable.js';
import { SeriesButton, SeriesName } from './SeriesButton.js';
import type { ShownSeries } from './useShownSeries.js';

export interface SeriesLegendProps {
  stack: DayTable;
  /** By series. */
  fills: readonly string[];
  shown: ShownSeries;
}

/** Height of a legend of one line with the room below it, in pixels. */
export const LEGEND_LINE = 32;

/** Which colour is which series, in the order of the stack; each can be taken out of the drawing. Last what the bars are compared with. */
export function SeriesLegend({ stack: { series, previous }, fills, shown }: SeriesLegendProps) {
  const { dateRange, t } = useI18n();
  const { textMuted } = useCostColors();
  const handleShowAll = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    // The button goes: the focus stays in the legend.
    currentTarget.closest('ul')?.querySelector<HTMLElement>('.series button')?.focus();
    shown.showAll();
  };
  return (
    <Stack component="ul" direction="row" sx={LINES}>
      {series.map((one, index) => (
        <li key={one.key} className="series">
          {series.length === 1 ? (
            <SeriesName series={one} fill={fills[index] ?? ''} isHidden={false} />
          ) : (
            <SeriesButton series={one} fill={fills[index] ?? ''} shown={shown} />
          )}
        </li>
      ))}
      {previous !== null && (
        <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 0.75, px: 0.5 }}>
          <DailyMark kind="previous" color={textMuted} />
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {t('charts.previousPeriod', { dates: dateRange(previous.period) })}
          </Typography>
        </Box>
      )}
      {shown.hidden.size > 0 && (
        <li data-print="hide">
          <Button size="small" onClick={handleShowAll} sx={{ py: 0, minHeight: 24 }}>
            {t('charts.showAll')}
          </Button>
        </li>
      )}
    </Stack>
  );
}

const LINES = {
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1,
  rowGap: 0.25,
  m: 0,
  mx: -0.5,
  mb: 1,
  p: 0,
  listStyle: 'none',
  minHeight: LEGEND_LINE - 8,
  '& > li': { display: 'flex', maxWidth: '100%', minHeight: 24 },
  // Longer names are cut in their middle, so that one does not take a line of its own.
  '& > .series': { maxWidth: 'min(100%, 260px)' },
} as const;
