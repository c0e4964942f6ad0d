import { Stack, Typography } from '@mui/material';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';
import { shorten } from './shorten.js';
import { DailyMark, type DailyMarkProps } from './DailyMarks.js';
import type { DailyStack } from './dailyStack.js';

export interface DailyLegendProps {
  stack: DailyStack;
  fills: readonly string[];
}

/** In pixels: of a name, whose ends tell it from others. */
const LONGEST = 220;

/** What the colours, the hatching and the open days of the drawing mean; of the latter two only what there is. */
export function DailyLegend({ stack, fills }: DailyLegendProps) {
  const { t } = useI18n();
  const { textMuted } = useCostColors();
  const { series, days } = stack;
  const entries: (DailyMarkProps & { key: string; name: string })[] = series.map(({ key, name }, index) => ({
    key: `series ${key}`,
    name,
    kind: 'series',
    color: fills[index] ?? textMuted,
  }));
  if (days.some(({ isComplete, total }) => !isComplete && total !== null)) {
    entries.push({ key: 'incomplete', name: t('charts.dailyIncomplete'), kind: 'incomplete', color: textMuted });
  }
  if (days.some(({ total }) => total === null)) {
    entries.push({ key: 'open', name: t('charts.dailyOpen'), kind: 'open', color: textMuted });
  }
  return (
    <Stack direction="row" component="ul" sx={{ flexWrap: 'wrap', columnGap: 2, rowGap: 0.25, m: 0, mb: 1, p: 0, listStyle: 'none' }}>
      {entries.map(({ key, name, ...mark }) => (
        <Stack key={key} component="li" direction="row" sx={{ gap: 0.75, alignItems: 'center', minWidth: 0, maxWidth: '100%' }}>
          <DailyMark {...mark} />
          <Typography variant="caption" noWrap title={name} sx={{ color: 'text.secondary' }}>
            {shorten(name, LONGEST)}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}
