import type { I18n } from '../../../i18n/createI18n.js';
import { RECEIPT_BUTTON, ReceiptIcon } from '../../../ui/ReceiptIcon.js';

export interface RowReceiptButtonProps {
  /** Whose row it is. */
  name: string;
  /** The row is the one the tab key leads to: then the tab key leads on to the button. */
  isTabStop: boolean;
  i18n: I18n;
}

/**
 * Asks where the figures of a row come from. A table has one in every row, so it is a bare element: `useRowReceipts` handles its clicks and
 * `ROW_RECEIPT_STYLES` give it its look. Out of sight it is no part of the row's name.
 */
export function RowReceiptButton({ name, isTabStop, i18n }: RowReceiptButtonProps) {
  const label = i18n.t('receipt.askRow', { name });
  return (
    <button
      type="button"
      className="receipt"
      data-action="receipt"
      data-print="hide"
      tabIndex={isTabStop ? 0 : -1}
      aria-haspopup="dialog"
      aria-keyshortcuts="?"
      aria-label={label}
      title={`${label} [?]`}
    >
      <ReceiptIcon />
    </button>
  );
}

/** For the `sx` of the table. The button stands before its figure, never on it: a positioned one hides focus rings. */
export const ROW_RECEIPT_STYLES = {
  '& .receipt': {
    ...RECEIPT_BUTTON,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    // Takes no width, so that it never pushes the figure to a second line: it lies between its cell and the one before.
    marginInline: '-22px -2px',
    p: 0,
    border: 0,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    visibility: 'hidden',
  },
  '& tr:hover .receipt, & tr:focus-within .receipt': { visibility: 'visible' },
  '@media (hover: none)': { '& .receipt': { visibility: 'visible' } },
} as const;
