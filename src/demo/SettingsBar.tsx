import { Box, Button, Popover, Stack, useMediaQuery, useTheme } from '@mui/material';
import { useState, type ReactNode } from 'react';

export interface SettingsBarProps {
  /** What stays in sight on a narrow screen too. */
  first: ReactNode;
  /** What moves into a popover there. */
  children: ReactNode;
}

/** The demo's own bar above the page: not part of the package, not printed. */
export function SettingsBar({ first, children }: SettingsBarProps) {
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('md'), { noSsr: true });
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <Box
      component="header"
      aria-label="Demo settings"
      sx={{
        display: 'flex',
        alignItems: 'flex-end',
        gap: 2,
        px: 2,
        pb: 1,
        pt: 0.5,
        bgcolor: 'action.hover',
        color: 'text.primary',
        borderBottom: 1,
        borderColor: 'divider',
        '@media print': { display: 'none' },
      }}
    >
      <Box sx={{ flex: isNarrow ? 1 : 'none', minWidth: 0 }}>{first}</Box>
      {isNarrow ? (
        <>
          <Button size="small" variant="outlined" aria-haspopup="dialog" onClick={(event) => setAnchor(event.currentTarget)}>
            Settings
          </Button>
          <Popover
            open={anchor !== null}
            anchorEl={anchor}
            onClose={() => setAnchor(null)}
            anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
            transformOrigin={{ vertical: 'top', horizontal: 'right' }}
          >
            <Stack role="dialog" aria-label="Demo settings" spacing={2} sx={{ p: 2, width: 220 }}>
              {children}
            </Stack>
          </Popover>
        </>
      ) : (
        children
      )}
    </Box>
  );
}
