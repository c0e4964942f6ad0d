import type { SxProps, Theme } from '@mui/material';

const FORCED = '@media (forced-colors: active)';

export const dailyStyles: SxProps<Theme> = {
  '& [role="slider"]': { position: 'relative', touchAction: 'pan-y', borderRadius: '4px' },
  '& [role="slider"]:focus': { outline: 'none' },
  '& [role="slider"]:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
  // The slider around it follows the pointer.
  '& .plot': { position: 'relative', pointerEvents: 'none' },
  '& svg': { overflow: 'visible', printColorAdjust: 'exact' },
  '& .cursor': { position: 'absolute', opacity: 0.8, [FORCED]: { opacity: 1, border: '1px solid Highlight' } },
  // Parts are told apart by their edges where colours are not the theme's.
  [FORCED]: { '& .recharts-bar path': { stroke: 'CanvasText' }, '& line': { stroke: 'CanvasText' }, '& text': { fill: 'CanvasText' } },
  // On paper the ground is white whatever the theme's is.
  '@media print': {
    '& .recharts-bar path': { stroke: '#555', strokeWidth: 0.5 },
    '& .recharts-cartesian-grid line': { stroke: '#ddd' },
    '& :is([role="slider"], .recharts-wrapper, svg)': { width: '100% !important', height: 'auto !important', maxWidth: 720 },
  },
};

export const tooltipStyles: SxProps<Theme> = {
  px: 1.5,
  py: 1,
  maxWidth: 340,
  typography: 'caption',
  color: 'text.primary',
  backgroundColor: 'background.paper',
  backgroundImage: 'none',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  boxShadow: 3,
};
