import { Box, ButtonBase, Typography } from '@mui/material';
import { useI18n } from '../../i18n/I18nProvider.js';
import { NameText } from '../NameText.js';
import { DailyMark } from './DailyMarks.js';
import type { DaySeries } from '../../domain/tables/dayTable.js';
import { seriesName } from './seriesName.js';
import type { ShownSeries } from './useShownSeries.js';

export interface SeriesNameProps {
  series: DaySeries;
  fill: string;
  isHidden: boolean;
}

/** The label of a series: struck out and with a hollow mark while it is not drawn. */
export function SeriesName({ series, fill, isHidden }: SeriesNameProps) {
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

export interface SeriesButtonProps {
  series: DaySeries;
  fill: string;
  shown: ShownSeries;
}

/** Takes its series out of the drawing and back; lets it stand out while it is pointed at. */
export function SeriesButton({ series, fill, shown }: SeriesButtonProps) {
  const isHidden = shown.hidden.has(series.key);
  return (
    <ButtonBase
      disableRipple
      aria-pressed={!isHidden}
      onClick={() => shown.toggle(series.key)}
      onPointerEnter={() => shown.look(series.key)}
      onPointerLeave={() => shown.look(null)}
      sx={BUTTON}
    >
      <SeriesName series={series} fill={fill} isHidden={isHidden} />
    </ButtonBase>
  );
}

const BUTTON = {
  maxWidth: '100%',
  minHeight: 24,
  borderRadius: '4px',
  textAlign: 'start',
  '&:hover': { backgroundColor: 'action.hover' },
  '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: '-2px' },
} as const;
const LABEL = { display: 'flex', alignItems: 'center', gap: 0.75, px: 0.5, minWidth: 0, maxWidth: '100%' } as const;
const TEXT = {
  display: 'flex',
  columnGap: 0.75,
  minWidth: 0,
  lineHeight: 1.3,
  color: 'text.secondary',
  textDecorationThickness: '1px',
  '& .note': { flex: 'none', fontStyle: 'italic' },
} as const;
