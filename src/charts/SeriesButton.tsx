import { ButtonBase, Typography } from '@mui/material';
import { useI18n } from '../i18n/I18nProvider.js';
import { DailyMark } from './DailyMarks.js';
import type { StackSeries } from './dailyStack.js';
import { NameText } from './NameText.js';
import type { Highlight } from './useHighlight.js';

export interface SeriesButtonProps {
  series: StackSeries;
  fill: string;
  highlight: Highlight;
}

/** The label of a series; lets it stand out from the others, for a look or until it is pressed again. */
export function SeriesButton({ series: { key, name, isOutsideTotal }, fill, highlight }: SeriesButtonProps) {
  const { t } = useI18n();
  return (
    <ButtonBase
      disableRipple
      aria-pressed={highlight.pinned === key}
      onClick={() => highlight.pin(key)}
      onPointerEnter={() => highlight.look(key)}
      onPointerLeave={() => highlight.look(null)}
      sx={BUTTON}
    >
      <DailyMark kind="series" color={fill} />
      <Typography variant="caption" component="span" sx={TEXT}>
        <NameText>{name}</NameText>
        {isOutsideTotal && <span className="note">{t('charts.outsideTotal')}</span>}
      </Typography>
    </ButtonBase>
  );
}

const BUTTON = {
  maxWidth: '100%',
  minHeight: 24,
  gap: 0.75,
  px: 0.5,
  borderRadius: '4px',
  justifyContent: 'flex-start',
  textAlign: 'start',
  '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: '-2px' },
  '&[aria-pressed="true"]': { backgroundColor: 'action.selected', '@media (forced-colors: active)': { border: '1px solid Highlight' } },
} as const;
const TEXT = {
  display: 'flex',
  columnGap: 0.75,
  minWidth: 0,
  lineHeight: 1.3,
  color: 'text.secondary',
  '& .note': { flex: 'none', fontStyle: 'italic' },
} as const;
