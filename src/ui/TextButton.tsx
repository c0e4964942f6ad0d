import { Link } from '@mui/material';
import type { ReactNode } from 'react';

export interface TextButtonProps {
  children: ReactNode;
  onClick: () => void;
  /** There is nothing to do just now. It keeps the focus. */
  isDisabled?: boolean;
  /** For a button that opens something: whether that is open, and its id. */
  isExpanded?: boolean;
  controls?: string;
}

/** A button within a line of text. */
export function TextButton({ children, onClick, isDisabled = false, isExpanded, controls }: TextButtonProps) {
  return (
    <Link
      component="button"
      type="button"
      variant="inherit"
      color="inherit"
      aria-expanded={isExpanded}
      aria-controls={isExpanded === true ? controls : undefined}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
      sx={{ verticalAlign: 'baseline', textAlign: 'start', py: '3px', my: '-3px', '&:focus-visible': FOCUS }}
    >
      {children}
    </Link>
  );
}

/** MUI leaves the focus of a link button to its colour alone in some themes. */
const FOCUS = { outline: '2px solid currentColor', outlineOffset: '1px', borderRadius: '2px' };
