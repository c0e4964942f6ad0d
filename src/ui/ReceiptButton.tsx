import { ButtonBase } from '@mui/material';
import type { FigureRef } from '../domain/figures/figureRef.js';
import { figureName } from '../i18n/words/figureName.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { doubtSign, doubtText } from '../i18n/words/doubtText.js';
import { useDoubts } from './doubtContext.js';
import { useReceipts } from './receiptContext.js';
import { RECEIPT_BUTTON, ReceiptIcon } from './ReceiptIcon.js';

export interface ReceiptButtonProps {
  /** Which figure of the report it stands beside; several, not none, where one button is for all. */
  figure: FigureRef | readonly [FigureRef, ...FigureRef[]];
  /** What the figure is called, where its own name would not tell it apart: "CPU efficiency of prod-eu". */
  label?: string;
  /** There is no figure to doubt. */
  isUnknown?: boolean;
}

/**
 * Asks where a figure comes from. Quiet: seen when it has the focus, when what holds it is hovered or when an element around it with
 * `data-receipts` is, and always where nothing can hover or the figure is in doubt, which its sign says. Nothing where nobody gives receipts.
 */
export function ReceiptButton({ figure, label, isUnknown = false }: ReceiptButtonProps) {
  const i18n = useI18n();
  const ask = useReceipts();
  const doubtOf = useDoubts();
  if (ask === null) return null;
  const figures = 'kind' in figure ? ([figure] as const) : figure;
  const name = i18n.t('receipt.ask', { name: label ?? figureName(figures[0], i18n) });
  const doubt = isUnknown ? null : doubtOf(figures[0]);
  const why = doubt === null ? undefined : doubtText(doubt, i18n);
  return (
    <ButtonBase
      aria-label={name}
      aria-haspopup="dialog"
      aria-description={why}
      title={why ?? name}
      data-print={doubt === null ? 'hide' : undefined}
      onClick={({ currentTarget }) => ask({ figures, anchor: currentTarget, label })}
      sx={doubt === null ? BUTTON : DOUBTED}
    >
      {doubt === null ? <ReceiptIcon /> : <span aria-hidden>{doubtSign(doubt)}</span>}
    </ButtonBase>
  );
}

const DOUBTED = { ...RECEIPT_BUTTON, flex: 'none', typography: 'body2', fontWeight: 600, lineHeight: 1 };

const BUTTON = {
  ...RECEIPT_BUTTON,
  flex: 'none',
  opacity: 0,
  '*:hover > &, [data-receipts]:hover &, [data-receipts]:focus-within &, &:focus-visible': { opacity: 1 },
  '@media (hover: none)': { opacity: 1 },
  '@media print': { display: 'none' },
};
