import { Box, Stack, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

export interface ChartFrameProps {
  title: string;
  /** Stands at the end of the title's line. */
  action?: ReactNode;
  /** For the host's tests: `data-test-id`. */
  testId: string;
  children: ReactNode;
}

/** A chart with its title: what every chart of the page has around it. */
export function ChartFrame({ title, action, testId, children }: ChartFrameProps) {
  const titleId = useId();
  return (
    <Box component="section" aria-labelledby={titleId} data-test-id={testId} sx={{ minWidth: 0 }}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', gap: 1, minHeight: 32, mb: 1 }}>
        <Typography id={titleId} variant="subtitle2" component="h3" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        {action}
      </Stack>
      {children}
    </Box>
  );
}
