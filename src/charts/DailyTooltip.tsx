import { Stack, Typography } from '@mui/material';
import { DailyMark } from './DailyMarks.js';
import type { DayText } from './dayText.js';
import { NameText } from './NameText.js';

export interface DailyTooltipProps {
  text: DayText;
  /** By series. */
  fills: readonly string[];
}

/** What a day cost. The same figures are in the table. */
export function DailyTooltip({ text: { title, gap, lines }, fills }: DailyTooltipProps) {
  return (
    <>
      <Typography variant="caption" component="div" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {gap !== null && (
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {gap}
        </Typography>
      )}
      {lines.map(({ key, name, value, series }) => (
        <Stack key={key} direction="row" sx={{ alignItems: 'center', gap: 0.75, fontWeight: series === null ? 600 : undefined }}>
          {series !== null && <DailyMark kind="series" color={fills[series] ?? ''} />}
          <Typography variant="caption" component="div" sx={{ ...NAME, color: series === null ? 'text.primary' : 'text.secondary' }}>
            <NameText>{name}</NameText>
          </Typography>
          <Typography variant="caption" component="div" sx={FIGURE}>
            {value}
          </Typography>
        </Stack>
      ))}
    </>
  );
}

const NAME = { display: 'flex', flex: '1 1 auto', minWidth: 0, fontWeight: 'inherit' } as const;
const FIGURE = { ml: 1.5, fontWeight: 'inherit', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;
