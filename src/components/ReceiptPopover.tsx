import { Box, Popover, type PopoverActions } from '@mui/material';
import { useEffect, useId, useRef, useState } from 'react';
import type { FigureRef, Receipt } from '../domain/receipt.js';
import { PanelBoundary } from './PanelBoundary.js';
import { ReceiptCard } from './ReceiptCard.js';
import type { ReceiptQuestion } from './receiptContext.js';

export interface ReceiptPopoverProps {
  question: ReceiptQuestion;
  isOpen: boolean;
  explain: (figure: FigureRef) => Receipt;
  onClose: () => void;
}

/** The dialog a receipt stands in, beside the figure it was asked from. Takes the focus, and gives it back. */
export function ReceiptPopover({ question, isOpen, explain, onClose }: ReceiptPopoverProps) {
  const { figures, anchor, label } = question;
  const titleId = useId();
  const actions = useRef<PopoverActions>(null);
  const [content, setContent] = useState<HTMLElement | null>(null);

  // Another figure has another receipt, which may no longer fit where the first one stood.
  useEffect(() => {
    if (content === null) return undefined;
    const observer = new ResizeObserver(() => actions.current?.updatePosition());
    observer.observe(content);
    return () => observer.disconnect();
  }, [content]);

  return (
    <Popover
      open={isOpen}
      action={actions}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      transformOrigin={{ vertical: 'top', horizontal: 'left' }}
      data-print="hide"
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: PAPER } }}
    >
      <Box ref={setContent}>
        <PanelBoundary resetKeys={[question]}>
          <ReceiptCard figures={figures} label={label} explain={explain} titleId={titleId} onClose={onClose} />
        </PanelBoundary>
      </Box>
    </Popover>
  );
}

const PAPER = { mt: 0.5, width: 440, boxSizing: 'border-box' };
