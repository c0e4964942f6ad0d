import { Box, Paper, type SxProps, type Theme } from '@mui/material';
import { useContext, type ReactNode } from 'react';
import { SurroundingsContext } from './surroundings.js';

export interface SheetProps {
  children: ReactNode;
  /** Left out: a plain element. */
  component?: 'section';
  'aria-label'?: string;
  'aria-hidden'?: true;
  'data-test-id'?: string;
  sx?: Exclude<SxProps<Theme>, readonly unknown[] | ((theme: Theme) => unknown)>;
}

/** What belongs together: a card of the host's kind; in a card of the host's own, what a line parts from what is above. */
export function Sheet({ sx, ...props }: SheetProps) {
  const { isDense } = useContext(SurroundingsContext);
  return isDense ? <Box {...props} sx={{ ...FLAT, ...sx }} /> : <Paper variant="outlined" {...props} sx={{ ...CARD, ...sx }} />;
}

const CARD = { p: 2, minWidth: 0 };
const FLAT = { pt: 1.5, minWidth: 0, borderTop: 1, borderColor: 'divider' };
