import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { quietText } from '../theme/quietText.js';
import { useHeading } from './surroundings.js';

export interface StateMessageProps {
  icon: ReactNode;
  title: string;
  children: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
  /** For a place inside one panel: a line at its start instead of a centred block. */
  compact?: boolean;
  /** `alert` for what went wrong: it is read out when it appears. */
  role?: 'alert';
  testId: string;
}

/** What stands where figures would be: an icon, what is the case, what it means and what can be done. */
export function StateMessage({ icon, title, children, actions, compact = false, role, testId }: StateMessageProps) {
  const heading = useHeading(1);
  return (
    <Box data-test-id={testId} sx={compact ? COMPACT : FULL}>
      <Box aria-hidden sx={{ display: 'flex', color: quietText, '& svg': { fontSize: compact ? 20 : 40 } }}>
        {icon}
      </Box>
      <Box sx={{ minWidth: 0, maxWidth: compact ? undefined : 520, textWrap: 'balance' }}>
        {/* Without the buttons: what they say changes while the same is tried again, which would be read out as if it were news. */}
        <div role={role}>
          <Typography variant={compact ? 'body2' : 'subtitle1'} component={compact ? 'p' : heading} sx={{ fontWeight: 600 }}>
            {title}
          </Typography>
          <Typography variant="body2" component="div" sx={{ color: quietText, mt: compact ? 0.25 : 0.5, overflowWrap: 'anywhere' }}>
            {children}
          </Typography>
        </div>
        {actions !== undefined && actions !== null && (
          <Box sx={{ ...ACTIONS, justifyContent: compact ? 'flex-start' : 'center' }}>{actions}</Box>
        )}
      </Box>
    </Box>
  );
}

const FULL = { display: 'flex', flexDirection: 'column', alignItems: 'center', textAlign: 'center', gap: 1.5, px: 2, py: 6 };
const COMPACT = { display: 'flex', alignItems: 'flex-start', gap: 1.25, py: 1 };
const ACTIONS = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1.5, '@media print': { display: 'none' } };
