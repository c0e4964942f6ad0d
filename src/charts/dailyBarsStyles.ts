import type { SxProps, Theme } from '@mui/material';

const FORCED = '@media (forced-colors: active)';

export const dailyBarsStyles: SxProps<Theme> = {
  '& [role="slider"]': { position: 'relative', touchAction: 'pan-y', borderRadius: '4px' },
  '& [role="slider"]:focus': { outline: 'none' },
  '& [role="slider"]:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
  '& svg': { display: 'block', position: 'relative', overflow: 'visible', printColorAdjust: 'exact' },
  '& .cursor': { position: 'absolute', opacity: 0.8, [FORCED]: { opacity: 1, border: '1px solid Highlight' } },
  // Parts are told apart by their edges where colours are not the theme's.
  [FORCED]: { '& .bars': { stroke: 'CanvasText' }, '& line': { stroke: 'CanvasText' }, '& text': { fill: 'CanvasText' } },
  // On paper the ground is white whatever the theme's is.
  '@media print': {
    '& .bars': { stroke: '#555', strokeWidth: 0.5 },
    '& .grid': { stroke: '#ddd' },
    '& [role="slider"], & svg': { height: 'auto !important', maxWidth: 720 },
  },
};

export const tooltipStyles: SxProps<Theme> = {
  px: 1.5,
  py: 1,
  maxWidth: 300,
  typography: 'caption',
  color: 'text.primary',
  backgroundColor: 'background.paper',
  backgroundImage: 'none',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  boxShadow: 3,
};
