/**
 * For the root of what we draw, and for the root of what MUI draws elsewhere in the document: the focus is an outline, since MUI's own
 * sign of it is faint, pulses, and is not drawn in forced colours; nothing moves for those who want no motion.
 */
export const accessibleStyles = {
  '& .MuiButtonBase-root:is(:focus-visible, .Mui-focusVisible)': { outline: '2px solid currentColor', outlineOffset: '-2px' },
  '@media (prefers-reduced-motion: reduce)': {
    '&, & *, & *::before, & *::after': { animation: 'none !important', transition: 'none !important' },
  },
} as const;
