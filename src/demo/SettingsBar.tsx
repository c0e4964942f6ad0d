import { Box, Button, Popover, Stack, Typography, useMediaQuery, useTheme } from '@mui/material';
import { useState, type ReactNode } from 'react';

export interface SettingsBarProps {
  /** What stays in sight on a narrow screen too. */
  first: ReactNode;
  /** What is shown, in words. */
  about?: string | undefined;
  /** What moves into a popover on a narrow screen. */
  children: ReactNode;
}

/** The demo's own bar above the page: not part of the package, not printed. */
export function SettingsBar({ first, about, children }: SettingsBarProps) {
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('md'), { noSsr: true });
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const words = about !== undefined && (
    <Typography variant="caption" component="p" sx={{ mt: 0.5, color: 'text.secondary' }}>
      {about}
    </Typography>
  );
  return (
    <Box
      component="header"
      aria-label="Demo settings"
      sx={{
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
      <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 2, '& > *': { flexShrink: 0 } }}>
        {/* The longest title decides how wide a browser's list is: this one gives way. */}
        <Box sx={{ flex: isNarrow ? '1 1 0' : '0 1 auto', minWidth: 0 }}>{first}</Box>
        {isNarrow ? (
          <Button size="small" variant="outlined" aria-haspopup="dialog" onClick={(event) => setAnchor(event.currentTarget)}>
            Settings
          </Button>
        ) : (
          children
        )}
      </Box>
      {isNarrow ? (
        <Popover
          open={anchor !== null}
          anchorEl={anchor}
          onClose={() => setAnchor(null)}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
          transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        >
          <Stack role="dialog" aria-label="Demo settings" spacing={2} sx={{ p: 2, width: 260 }}>
            {words}
            {children}
          </Stack>
        </Popover>
      ) : (
        words
      )}
    </Box>
  );
}
