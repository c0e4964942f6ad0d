import type { KeyboardEvent, MouseEvent, SyntheticEvent } from 'react';
import type { FigureRef } from '../../domain/figures/figureRef.js';
import { useReceipts } from '../../ui/receiptContext.js';

/** What a row can be asked. */
export interface RowReceipt {
  /** None: the row has no figures. */
  figures: readonly FigureRef[];
  /** Whose they are. */
  label: string;
}

export interface RowReceipts {
  /** Whether rows should offer receipts at all. */
  isAvailable: boolean;
  /** Opens the receipt of the row whose button was clicked. False: the click was for something else. */
  onClick: (event: MouseEvent) => boolean;
  /** Opens the receipt of the focused row on `?`, whatever the keyboard needs to write it. False: the key was for something else. */
  onKeyDown: (event: KeyboardEvent) => boolean;
}

/** Receipts for a table whose rows have their key as `data-row-key`: the figures of a row are only looked up when it is asked. */
export function useRowReceipts(receiptOf: (rowKey: string) => RowReceipt | null): RowReceipts {
  const ask = useReceipts();

  const open = (event: SyntheticEvent, row: HTMLElement | null, anchor: HTMLElement): boolean => {
    const receipt = row?.dataset.rowKey === undefined ? null : receiptOf(row.dataset.rowKey);
    if (ask === null || receipt === null || receipt.figures.length === 0) return false;
    event.preventDefault();
    // Its button is out of sight while the receipt is open, and could not take the focus back.
    row?.focus({ preventScroll: true });
    ask({ ...receipt, anchor });
    return true;
  };

  return {
    isAvailable: ask !== null,
    onClick: (event) => {
      const button = closest(event.target, '[data-action="receipt"]');
      return button !== null && open(event, closest(button, '[data-row-key]'), button);
    },
    onKeyDown: (event) => {
      const { target, key, altKey, ctrlKey, metaKey } = event;
      if (key !== '?' || altKey || ctrlKey || metaKey || !(target instanceof HTMLElement) || target.dataset.rowKey === undefined)
        return false;
      return open(event, target, target.querySelector<HTMLElement>('[data-action="receipt"]') ?? target);
    },
  };
}

function closest(target: EventTarget, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
