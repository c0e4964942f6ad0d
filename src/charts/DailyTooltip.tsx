import { Paper, Stack, Typography } from '@mui/material';
import { useI18n } from '../i18n/I18nProvider.js';
import type { DailyLayout } from './dailyLayout.js';
import { DailyMark } from './DailyMarks.js';
import type { DailyStack } from './dailyStack.js';
import { shorten } from './shorten.js';

export interface DailyTooltipProps {
  stack: DailyStack;
  layout: DailyLayout;
  fills: readonly string[];
  /** The day. */
  index: number;
}

/** In pixels, of a name. */
const LONGEST = 150;

/** What a day cost, from the top of its bar to the bottom. The same figures are in the table. */
export function DailyTooltip({ stack, layout, fills, index }: DailyTooltipProps) {
  const { date, money, t } = useI18n();
  const day = stack.days[index];
  if (day === undefined) return null;
  return (
    <Paper
      variant="outlined"
      sx={{
        position: 'absolute',
        top: 0,
        ...placeOf(layout, index),
        zIndex: 1,
        px: 1.5,
        py: 1,
        width: 'max-content',
        maxWidth: 280,
        boxShadow: 3,
        pointerEvents: 'none',
      }}
    >
      <Typography variant="caption" component="div" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
        {date(day.date)}
      </Typography>
      {day.total === null ? (
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {t('charts.dailyOpen')}
        </Typography>
      ) : (
        <>
          {!day.isComplete && (
            <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
              {t('charts.dailyIncomplete')}
            </Typography>
          )}
          {stack.series
            .map(({ key, name, amounts }, at) => (
              <Line key={key} name={shorten(name, LONGEST)} value={money(amounts[index] ?? null)} fill={fills[at]} />
            ))
            .reverse()}
          <Line name={t('charts.total')} value={money(day.total)} isTotal />
        </>
      )}
    </Paper>
  );
}

/** Beside the day, on the side that has more room; where neither has enough, over it and within the drawing. */
function placeOf({ width, left, band, isNarrow }: DailyLayout, index: number) {
  const [from, to] = [left + band * index, left + band * (index + 1)];
  const middle = (from + to) / 2;
  if (isNarrow) return { left: middle, transform: `translateX(-${String(Math.round((100 * middle) / width))}%)` };
  return middle > width / 2 ? { right: width - from + 8 } : { left: to + 8 };
}

function Line({ name, value, fill, isTotal = false }: { name: string; value: string; fill?: string; isTotal?: boolean }) {
  const weight = isTotal ? 600 : undefined;
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 0.75 }}>
      {fill !== undefined && <DailyMark kind="series" color={fill} />}
      <Typography
        variant="caption"
        noWrap
        sx={{ flex: '1 1 auto', minWidth: 0, fontWeight: weight, color: isTotal ? 'text.primary' : 'text.secondary' }}
      >
        {name}
      </Typography>
      <Typography variant="caption" sx={{ fontWeight: weight, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', ml: 1 }}>
        {value}
      </Typography>
    </Stack>
  );
}
