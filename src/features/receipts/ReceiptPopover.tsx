import { Box, Popover, type PopoverActions } from '@mui/material';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { accessibleStyles } from '../../theme/accessibleStyles.js';
import { popoverPlace } from '../../theme/useDirection.js';
import { PanelBoundary } from '../../ui/PanelBoundary.js';
import type { ReceiptQuestion } from '../../ui/receiptContext.js';

/** What stands in the dialog: an element with the id `titleId` names it. */
export type RenderReceipt = (asked: Pick<ReceiptQuestion, 'figures' | 'label'> & { titleId: string; onClose: () => void }) => ReactNode;

export interface ReceiptPopoverProps {
  question: ReceiptQuestion;
  isOpen: boolean;
  renderReceipt: RenderReceipt;
  onClose: () => void;
}

/** The dialog a receipt stands in, beside the figure it was asked from. Takes the focus, and gives it back. */
export function ReceiptPopover({ question, isOpen, renderReceipt, onClose }: ReceiptPopoverProps) {
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
      {...popoverPlace(anchor, 'start')}
      data-print="hide"
      sx={accessibleStyles}
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: PAPER } }}
    >
      <Box ref={setContent}>
        <PanelBoundary resetKeys={[question]}>{renderReceipt({ figures, label, titleId, onClose })}</PanelBoundary>
      </Box>
    </Popover>
  );
}

const PAPER = { mt: 0.5, width: 440, boxSizing: 'border-box' };
