import { remainderOf } from '../money/sumAmounts.js';
import { minorUnitDigits, roundAmount } from '../money/currencyDigits.js';
import type { MoneyFigure } from '../figures/figureRef.js';
import { shareOf } from '../money/share.js';

/** The figures of a row, the same in a table, a chart and a file. Amounts are rounded already. */
export interface RowFigures<Figure extends MoneyFigure | null = MoneyFigure | null> {
  /** In billing currency. Null: not known. */
  amount: number | null;
  /** Of what all rows are a part of. Null: not known, or nothing is a share of it. */
  share: number | null;
  /** What of the report the amount is. Null: none of its figures. */
  figure: Figure;
}

export function rowFigures<Figure extends MoneyFigure | null>(
  amount: number | null,
  whole: number | null,
  figure: Figure,
): RowFigures<Figure> {
  return { amount, share: shareOf(amount, whole), figure };
}

/** Sorts figures, the largest first; what is not known comes last. `sign` 1: the smallest first. */
export function compareFigures(a: number | null, b: number | null, sign: 1 | -1 = -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}

/** What the rows leave of their total, to the minor unit. Null: nothing, or the total is not known. */
export function restOfRows(total: number | null, rows: readonly Pick<RowFigures, 'amount'>[], currency: string): number | null {
  if (total === null) return null;
  const amounts = rows.map(({ amount }) => amount);
  const rest = roundAmount(remainderOf(total, amounts), minorUnitDigits(currency));
  return rest === 0 ? null : rest;
}
