import { sumKnown } from '../money/sumAmounts.js';
import { minorUnitDigits, roundAmount, withTrace } from '../money/currencyDigits.js';
import { compareFigures, rowFigures, UNKNOWN_AMOUNT } from './rowFigures.js';
import type { SourceRow, SourceRows } from './sourceRows.js';

/** Data sources that have a row of their own while the table is folded. */
export const MOST_SOURCES = 8;
/** And while it is unfolded: past them nobody reads on, and a file has all. */
export const MOST_UNFOLDED = 200;

/**
 * `most` sources of the largest amounts, costs or credits, and the others as one, where they are more than one. Those whose cost is not known
 * are in no sum, where they would pass for nothing: as many of them have a row, and the others one of their own.
 */
export function foldSources({ rows, whole }: SourceRows, currency: string, most = MOST_SOURCES): SourceRow[] {
  const size = ({ amount }: SourceRow): number => Math.abs(amount ?? 0);
  const known = rows.filter(({ type, amount }) => type !== 'rest' && amount !== null);
  const others = known.sort((a, b) => compareFigures(size(a), size(b))).slice(most);
  const unknown = rows.filter(({ type, amount }) => type === 'source' && amount === null).slice(most);
  const [hasOthers, hasUnknown] = [others.length > 1, unknown.length > 1];
  const hidden = new Set([...(hasOthers ? others : []), ...(hasUnknown ? unknown : [])]);
  const exact = sumKnown(others.map((row) => row.exact));
  const amount = withTrace(roundAmount(sumKnown(others.map((row) => row.amount)) ?? 0, minorUnitDigits(currency)), exact ?? 0);
  const as = { type: 'more', kind: null } as const;
  const more: SourceRow = { key: 'more', ...as, count: others.length, ...rowFigures({ amount, exact }, whole, null) };
  const moreUnknown: SourceRow = { key: 'more unknown', ...as, count: unknown.length, ...rowFigures(UNKNOWN_AMOUNT, whole, null) };
  const shown = rows.filter((row) => !hidden.has(row));
  const end = shown.at(-1)?.type === 'rest' ? shown.length - 1 : shown.length;
  return [...shown.slice(0, end), ...(hasOthers ? [more] : []), ...(hasUnknown ? [moreUnknown] : []), ...shown.slice(end)];
}
