import { Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import type { FigureRef } from '../../domain/figures/figureRef.js';
import { ReceiptButton } from '../../ui/ReceiptButton.js';
import { quietText } from '../../theme/quietText.js';
import { SMALLEST } from '../../theme/container.js';

export interface FigureCardProps {
  label: string;
  /** The figure as it is read: "€1,234.50", "62.4%", "—". */
  value: string;
  /** Where it comes from, what it is worth, or why it is not known. */
  caption: ReactNode;
  /** Lets it be asked where it comes from. */
  figure: FigureRef;
  /** How it stands to the period before; null: it is on its way, and its line is kept. */
  change?: ReactNode;
  isUnknown: boolean;
  /** Colour that stands for the figure in a chart beside it. */
  color?: string;
  /** Letters of the longest figure in the same row, so that all of the row have one size. */
  fitLetters?: number;
  testId?: string;
}

/** One figure with its name above and its source below. A long amount shrinks until it fits. */
export function FigureCard({
  label,
  value,
  figure,
  change,
  caption,
  isUnknown,
  color,
  fitLetters = value.length,
  testId,
}: FigureCardProps) {
  const labelId = useId();
  return (
    <Box role="group" aria-labelledby={labelId} data-test-id={testId} data-receipts sx={{ containerType: 'inline-size', minWidth: 0 }}>
      <Typography variant="body2" component="div" sx={LABEL}>
        {color !== undefined && <Box component="span" aria-hidden sx={{ ...SWATCH, backgroundColor: color }} />}
        <Box component="span" id={labelId} sx={{ minWidth: 0 }}>
          {label}
        </Box>
        <ReceiptButton figure={figure} isUnknown={isUnknown} />
      </Typography>
      <Typography
        variant="h6"
        component="div"
        sx={{ ...VALUE, fontSize: fittingSize(fitLetters), color: isUnknown ? quietText : 'text.primary' }}
      >
        {value}
      </Typography>
      {change !== undefined && (
        <Typography variant="caption" component="div" sx={{ lineHeight: 1.45, minHeight: '1.45em' }}>
          {change}
        </Typography>
      )}
      <Typography variant="caption" component="div" sx={{ color: quietText, lineHeight: 1.45, overflowWrap: 'anywhere' }}>
        {caption}
      </Typography>
    </Box>
  );
}

/** The button is larger than its picture: on a phone its edge is the room that words need. */
const LABEL = {
  display: 'flex',
  alignItems: 'center',
  gap: 0.75,
  color: quietText,
  '& > button': { mx: '-4px' },
  [SMALLEST]: { flexWrap: 'wrap' },
};
const SWATCH = { width: 10, height: 10, borderRadius: '2px', flex: 'none', forcedColorAdjust: 'none' };
const VALUE = { fontWeight: 600, lineHeight: 1.35, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' };

/** A bold digit is about 0.6 em wide: so many letters take the card's width (100cqi) at this size. */
function fittingSize(letters: number): string {
  return `clamp(0.875rem, calc(100cqi / ${(Math.max(letters, 1) * 0.6).toFixed(1)}), 1.75rem)`;
}
