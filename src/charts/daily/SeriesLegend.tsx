import { Box, Button, ButtonBase, Stack, Typography } from '@mui/material';
import type { MouseEvent } from 'react';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { NameText } from '../NameText.js';
import { DailyMark } from './DailyMarks.js';
import type { DaySeries, DayTable } from '../../domain/tables/dayTable.js';
import { seriesName } from './seriesName.js';
import type { ShownSeries } from './useShownSeries.js';
import { quietText } from '../../theme/quietText.js';

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
      {series.map((one, index) => {
        const isHidden = shown.hidden.has(one.key);
        const label = <SeriesLabel series={one} fill={fills[index] ?? ''} isHidden={isHidden} />;
        return (
          <li key={one.key} className="series">
            {series.length === 1 ? (
              label
            ) : (
              // Takes its series out of the drawing and back; lets it stand out while it is pointed at.
              <ButtonBase
                disableRipple
                aria-pressed={!isHidden}
                onClick={() => shown.toggle(one.key)}
                onPointerEnter={() => shown.look(one.key)}
                onPointerLeave={() => shown.look(null)}
                sx={BUTTON}
              >
                {label}
              </ButtonBase>
            )}
          </li>
        );
      })}
      {previous !== null && (
        <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 0.75, px: 0.5 }}>
          <DailyMark kind="previous" color={textMuted} />
          <Typography variant="caption" sx={{ color: quietText }}>
            {previous.ofTotals === undefined
              ? t('charts.previousPeriod', { dates: dateRange(previous.period) })
              : t('charts.previousPeriodOther', { dates: dateRange(previous.period), totals: dateRange(previous.ofTotals) })}
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
const BUTTON = {
  maxWidth: '100%',
  minHeight: 24,
  borderRadius: '4px',
  textAlign: 'start',
  '&:hover': { backgroundColor: 'action.hover' },
  '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: '-2px' },
} as const;

/** Struck out and with a hollow mark while the series is not drawn. */
function SeriesLabel({ series, fill, isHidden }: { series: DaySeries; fill: string; isHidden: boolean }) {
  const { t } = useI18n();
  return (
    <Box component="span" sx={LABEL}>
      <DailyMark kind={isHidden ? 'hidden' : 'series'} color={fill} />
      <Typography variant="caption" component="span" sx={TEXT} style={isHidden ? { textDecoration: 'line-through' } : undefined}>
        <NameText>{seriesName(series, { t })}</NameText>
        {series.isOutsideTotal && <span className="note">{t('charts.outsideTotal')}</span>}
      </Typography>
    </Box>
  );
}

const LABEL = { display: 'flex', alignItems: 'center', gap: 0.75, px: 0.5, minWidth: 0, maxWidth: '100%' } as const;
const TEXT = {
  display: 'flex',
  columnGap: 0.75,
  minWidth: 0,
  lineHeight: 1.3,
  color: quietText,
  textDecorationThickness: '1px',
  '& .note': { flex: 'none', fontStyle: 'italic' },
} as const;
