import type { SourceKind } from './sourceRows.js';

export interface KindMarkProps {
  kind: SourceKind;
  color: string;
  /** Place inside an SVG; left out where it stands in text. */
  x?: number;
  y?: number;
}

export const MARK_SIZE = 12;

const SHAPES: Record<SourceKind, string> = {
  cloud: 'M3.2 10.2a2.7 2.7 0 0 1-.3-5.4 3.4 3.4 0 0 1 6.5-.5 3 3 0 0 1-.5 5.9z',
  // A cube seen from its corner, its edges left open: told from the cloud by shape as well as by colour.
  kubernetes: 'M6 .3l4.6 2.5L6 5.3 1.4 2.8zM1 3.8l4.5 2.4v5.2L1 8.9zM11 3.8L6.5 6.2v5.2L11 8.9z',
};

/** The sign of a kind of data source. */
export function KindMark({ kind, color, x = 0, y = 0 }: KindMarkProps) {
  return (
    <svg x={x} y={y} width={MARK_SIZE} height={MARK_SIZE} viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`} aria-hidden="true" focusable="false">
      <path d={SHAPES[kind]} fill={color} style={{ forcedColorAdjust: 'none' }} />
    </svg>
  );
}
