import { remainderOf } from '../money/sumAmounts.js';
import { minorUnitDigits, roundAmount } from '../money/currencyDigits.js';
import type { MoneyFigure } from '../figures/figureRef.js';
import { shareOf } from '../money/share.js';

/** The figures of a row, the same in a table, a chart and a file. */
export interface RowFigures<Figure extends MoneyFigure | null = MoneyFigure | null> {
  /** In billing currency, rounded. Null: not known. */
  amount: number | null;
  /** The same before rounding. */
  exact: number | null;
  /** Of what all rows are a part of, by the exact amounts. Null: not known, or nothing is a share of it. */
  share: number | null;
  /** What of the report the amount is. Null: none of its figures. */
  figure: Figure;
}

/** An amount as it is shown, and before rounding. */
export type ShownAmount = Pick<RowFigures, 'amount' | 'exact'>;

export const UNKNOWN_AMOUNT: ShownAmount = { amount: null, exact: null };

export function rowFigures<Figure extends MoneyFigure | null>(
  { amount, exact }: ShownAmount,
  exactWhole: number | null,
  figure: Figure,
): RowFigures<Figure> {
  return { amount, exact, share: shareOf(exact, exactWhole), figure };
}

/** Sorts figures, the largest first; what is not known comes last. `sign` 1: the smallest first. */
export function compareFigures(a: number | null, b: number | null, sign: 1 | -1 = -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}

/** What the rows leave of their total, to the minor unit. Null: nothing, or the total is not known. */
export function restOfRows(total: ShownAmount, rows: readonly ShownAmount[], currency: string): ShownAmount | null {
  if (total.amount === null) return null;
  const amounts = rows.map(({ amount }) => amount);
  const rest = roundAmount(remainderOf(total.amount, amounts), minorUnitDigits(currency));
  if (rest === 0) return null;
  const exact =
    total.exact === null
      ? null
      : remainderOf(
          total.exact,
          rows.map((row) => row.exact),
        );
  return { amount: rest, exact };
}
