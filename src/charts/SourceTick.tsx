import type { CostColors } from '../theme/useCostColors.js';
import { KindMark, MARK_SIZE } from './KindMark.js';
import { shorten, textWidth } from './shorten.js';
import type { SourceBarsLayout } from './sourceBarsLayout.js';
import type { SourceRow } from './sourceRows.js';

export interface SourceTickProps {
  row: SourceRow | undefined;
  /** Middle of the bar. */
  y: number;
  layout: SourceBarsLayout;
  /** The amount as it is shown at the end of the row. */
  amount: string;
  colors: CostColors;
}

const NAME_AT = MARK_SIZE + 6;

/** Mark and name of a data source, shortened to the room there is; the pointer shows the name in full. */
export function SourceTick({ row, y, layout, amount, colors }: SourceTickProps) {
  if (row === undefined) {
    return null;
  }
  const middle = y - layout.textRise;
  const end = layout.isNarrow ? layout.width - textWidth(amount) : layout.namesWidth;
  const nameAt = row.kind === null && layout.isNarrow ? 0 : NAME_AT;
  return (
    <g>
      <title>{row.name}</title>
      {row.kind !== null && <KindMark kind={row.kind} color={colors[row.kind]} x={0} y={middle - MARK_SIZE / 2} />}
      <text x={nameAt} y={middle} dy="0.355em" fill={colors.text} fontSize={12}>
        {shorten(row.name, end - nameAt - 8)}
      </text>
    </g>
  );
}

export interface AmountTickProps {
  amount: string;
  /** Middle of the bar. */
  y: number;
  layout: SourceBarsLayout;
  color: string;
}

/** The amount of a bar at the end of its row: figures under figures. */
export function AmountTick({ amount, y, layout, color }: AmountTickProps) {
  return (
    <text
      x={layout.width}
      y={y - layout.textRise}
      dy="0.355em"
      textAnchor="end"
      fill={color}
      fontSize={12}
      style={{ fontVariantNumeric: 'tabular-nums' }}
    >
      {amount}
    </text>
  );
}
