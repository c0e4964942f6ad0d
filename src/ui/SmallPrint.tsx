import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { quietText } from '../theme/quietText.js';

export interface SmallPrintProps {
  children: ReactNode;
  /** Room above it, in units of the theme. */
  mt?: number;
}

/** What is to be said about what stands above, in a paragraph of its own. */
export function SmallPrint({ children, mt }: SmallPrintProps) {
  return (
    <Typography variant="caption" component="p" sx={{ color: quietText, mt }}>
      {children}
    </Typography>
  );
}
