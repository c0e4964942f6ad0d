import type { MoneyFigure } from '../receipt.js';

/** The figures of a row, the same in a table, a chart and a file. Amounts are rounded already. */
export interface RowFigures<Figure extends MoneyFigure | null = MoneyFigure | null> {
  /** In billing currency. Null: not known. */
  amount: number | null;
  /** Of what all rows are a part of. Null: not known, or nothing is a share of it. */
  share: number | null;
  /** What of the report the amount is. Null: none of its figures. */
  figure: Figure;
}

/** Sorts figures, the largest first; what is not known comes last. `sign` 1: the smallest first. */
export function compareFigures(a: number | null, b: number | null, sign: 1 | -1 = -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}
