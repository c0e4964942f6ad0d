import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLandmarkName } from '../i18n/I18nProvider.js';
import { MEDIUM } from '../theme/container.js';
import { useHeading } from '../ui/surroundings.js';

export interface ChartFrameProps {
  title: string;
  /** What signs in the drawing mean; stands behind the title. */
  legend?: ReactNode;
  /** Stands at the end of the title's line. */
  action?: ReactNode;
  /** For the host's tests: `data-test-id`. */
  testId: string;
  children: ReactNode;
}

/** A chart with its title: what every chart of the page has around it. */
export function ChartFrame({ title, legend, action, testId, children }: ChartFrameProps) {
  const name = useLandmarkName(title);
  const heading = useHeading(2);
  return (
    <Box component="section" aria-label={name} data-test-id={testId} sx={{ minWidth: 0 }}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, minHeight: 32, mb: 0.5 }}>
        <Typography variant="subtitle2" component={heading} sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        {legend !== undefined && legend !== false && <Box sx={LEGEND}>{legend}</Box>}
        <Box sx={{ marginInlineStart: 'auto' }}>{action}</Box>
      </Stack>
      {children}
    </Box>
  );
}

/** In a line of its own where there is little room. */
const LEGEND = {
  order: 1,
  flexBasis: '100%',
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 1.5,
  [MEDIUM]: { order: 0, flexBasis: 'auto' },
} as const;
