import type { SxProps, Theme } from '@mui/material';
import { VISUALLY_HIDDEN } from '../../ui/VisuallyHidden.js';

/** Bars stand beneath their names where there is no room beside them. */
const NARROW = '@container k8s-bars (max-width: 459px)';

export const barTableStyles: SxProps<Theme> = {
  containerName: 'k8s-bars',
  containerType: 'inline-size',
  '@media print': { containerType: 'normal' },
  '& table': { position: 'relative' },
  '& :is(th, td)': { px: 0, py: 0.5, height: 32, boxSizing: 'border-box', textAlign: 'start' },
  '& tbody th': { width: '100%', maxWidth: 0 },
  '& tfoot :is(th, td)': { borderBottom: 0, fontWeight: 600 },
  '& .figure': { paddingInlineStart: '16px', textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  '& .kind > span': VISUALLY_HIDDEN,
  '& .named': { display: 'grid', gridTemplateColumns: 'minmax(0, 5fr) 24px minmax(0, 7fr)', alignItems: 'center', columnGap: 0.75 },
  '& .name': { display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0 },
  '& .action': { display: 'flex' },
  '& .mark': { flex: 'none', width: 12, height: 12, lineHeight: 0 },
  '& .track': { position: 'relative', height: 12 },
  '& :is(.bar, .zero)': {
    position: 'absolute',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText !important' },
  },
  '& .bar': { insetBlock: 0, minWidth: 2, borderRadius: '1px', printColorAdjust: 'exact' },
  '& .zero': { insetBlock: -3, width: '1px' },
  [NARROW]: {
    '& .named': { gridTemplateColumns: 'minmax(0, 1fr) 24px', rowGap: 0.25 },
    '& tbody .name': { gridColumn: '1 / -1' },
    '& tfoot .named': { display: 'flex', flexWrap: 'wrap' },
    '& .action': { order: 1 },
    '& .track': { height: 8 },
    '& .figure': { paddingInlineStart: '12px' },
  },
};
