import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { quietText } from '../../theme/quietText.js';

export interface ReceiptListProps {
  title: string;
  items: readonly string[];
}

/** One section of a receipt, sentence by sentence; nothing where there is nothing to say. */
export function ReceiptList({ title, items }: ReceiptListProps) {
  const titleId = useId();
  if (items.length === 0) return null;
  return (
    <Box sx={RECEIPT_SECTION}>
      <Typography id={titleId} variant="caption" component="h3" sx={RECEIPT_HEADING}>
        {title}
      </Typography>
      <Box component="ul" aria-labelledby={titleId} sx={{ m: 0, p: 0, paddingInlineStart: 2, typography: 'caption', lineHeight: 1.5 }}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </Box>
    </Box>
  );
}

export const RECEIPT_SECTION = { mt: 1.5, pt: 1, borderTop: 1, borderColor: 'divider' };
export const RECEIPT_HEADING = { color: quietText, fontWeight: 600, lineHeight: 1.5, mb: 0.25 };
