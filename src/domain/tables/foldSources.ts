import { sumKnown } from '../money/sumAmounts.js';
import { minorUnitDigits, roundAmount, withTrace } from '../money/currencyDigits.js';
import { compareFigures, rowFigures } from './rowFigures.js';
import type { SourceRow, SourceRows } from './sourceRows.js';

/** Data sources that have a row of their own while the table is folded. */
export const MOST_SOURCES = 8;

/**
 * Eight sources of the largest amounts, costs or credits, and the others as one, where they are more than one. A source whose cost is not
 * known has always a row: in a sum it would pass for nothing.
 */
export function foldSources({ rows, whole }: SourceRows, currency: string): SourceRow[] {
  const size = ({ amount }: SourceRow): number => Math.abs(amount ?? 0);
  const known = rows.filter(({ type, amount }) => type !== 'rest' && amount !== null);
  const others = known.sort((a, b) => compareFigures(size(a), size(b))).slice(MOST_SOURCES);
  const hidden = new Set(others);
  if (others.length < 2) return [...rows];
  const exact = sumKnown(others.map((row) => row.exact));
  const amount = withTrace(roundAmount(sumKnown(others.map((row) => row.amount)) ?? 0, minorUnitDigits(currency)), exact ?? 0);
  const more: SourceRow = { key: 'more', type: 'more', kind: null, count: others.length, ...rowFigures({ amount, exact }, whole, null) };
  const shown = rows.filter((row) => !hidden.has(row));
  const end = shown.at(-1)?.type === 'rest' ? shown.length - 1 : shown.length;
  return [...shown.slice(0, end), more, ...shown.slice(end)];
}
