import { Stack, Typography } from '@mui/material';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { DailyMark, type DailyMarkProps } from './DailyMarks.js';
import type { DayTable } from '../../domain/tables/dayTable.js';
import { quietText } from '../../theme/quietText.js';

/** What the hatching and the open days of the drawing mean; only what there is. */
export function DailySigns({ days }: Pick<DayTable, 'days'>) {
  const { t } = useI18n();
  const signs: { kind: DailyMarkProps['kind']; text: string }[] = [];
  if (days.some(({ isComplete, total }) => !isComplete && total !== null)) {
    signs.push({ kind: 'incomplete', text: t('charts.dailyIncomplete') });
  }
  if (days.some(({ total }) => total === null)) signs.push({ kind: 'open', text: t('charts.dailyOpen') });
  const { textMuted } = useCostColors();
  return signs.map(({ kind, text }) => (
    <Stack key={kind} direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
      <DailyMark kind={kind} color={textMuted} />
      <Typography variant="caption" sx={{ color: quietText }}>
        {text}
      </Typography>
    </Stack>
  ));
}
