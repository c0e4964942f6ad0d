import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { NameText } from '../NameText.js';
import { DailyMark } from './DailyMarks.js';
import type { DayText } from './dayText.js';
import { quietText } from '../../theme/quietText.js';

export interface DailyTooltipProps {
  text: DayText;
  /** By series. */
  fills: readonly string[];
}

/** What a day cost. The same figures are in the table. */
export function DailyTooltip({ text: { title, gap, lines, notes }, fills }: DailyTooltipProps) {
  return (
    <>
      <Text sx={{ fontWeight: 600 }}>{title}</Text>
      {gap !== null && <Text>{gap}</Text>}
      {lines.length > 0 && (
        <Box sx={LINES}>
          {lines.map(({ key, name, note, value, share, series }) => (
            <Box key={key} className={series === null ? 'total' : undefined}>
              <Text sx={NAME}>
                {series !== null && <DailyMark kind="series" color={fills[series] ?? ''} />}
                <NameText>{name}</NameText>
                {note !== null && (
                  <Box component="span" sx={{ flex: 'none' }}>
                    {note}
                  </Box>
                )}
              </Text>
              <Text sx={FIGURE}>{value}</Text>
              {share === null ? <span /> : <Text sx={SHARE}>{share}</Text>}
            </Box>
          ))}
        </Box>
      )}
      {notes.map((note) => (
        <Text key={note} sx={{ color: quietText }}>
          {note}
        </Text>
      ))}
    </>
  );
}

function Text({ sx, children }: { sx?: object; children: ReactNode }) {
  return (
    <Typography variant="caption" component="div" sx={sx}>
      {children}
    </Typography>
  );
}

/** A grid whose rows are its children's: amounts and shares stand below each other. */
const LINES = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto auto',
  my: 0.5,
  '& > div': { display: 'contents' },
  '& > .total > *': { fontWeight: 600, color: 'text.primary', borderTop: 1, borderColor: 'divider', mt: 0.5, pt: 0.5 },
};
const NAME = { display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0, color: quietText };
const FIGURE = { pl: 1.5, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', textAlign: 'end' };
const SHARE = { ...FIGURE, color: quietText };
