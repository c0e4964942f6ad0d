import { Stack } from '@mui/material';
import type { DailyStack } from './dailyStack.js';
import { LABEL_HEIGHT } from './labelPlaces.js';
import { SeriesButton } from './SeriesButton.js';
import type { Highlight } from './useHighlight.js';

export interface SeriesLabelsProps {
  stack: DailyStack;
  fills: readonly string[];
  highlight: Highlight;
  /** Middles of the labels, from the top, where they stand beside the bars; null: they stand in lines above them. */
  places: readonly number[] | null;
}

/** Which colour is which series, in the order of the stack. */
export function SeriesLabels({ stack: { series }, fills, highlight, places }: SeriesLabelsProps) {
  const labels = series.map((one, index) => ({ one, index, y: places?.[index] ?? 0 }));
  return (
    <Stack component="ul" direction="row" sx={places === null ? LINES : COLUMN}>
      {labels
        .sort((a, b) => a.y - b.y)
        .map(({ one, index, y }) => (
          <li
            key={one.key}
            style={
              places === null
                ? { maxWidth: '100%', display: 'flex' }
                : { position: 'absolute', insetInline: 0, display: 'flex', top: y - LABEL_HEIGHT / 2 }
            }
          >
            <SeriesButton series={one} fill={fills[index] ?? ''} highlight={highlight} />
          </li>
        ))}
    </Stack>
  );
}

const LINES = { flexWrap: 'wrap', columnGap: 1, rowGap: 0.25, m: 0, mx: -0.5, mb: 1, p: 0, listStyle: 'none' } as const;
const COLUMN = { position: 'relative', m: 0, p: 0, listStyle: 'none' } as const;
