import { Box } from '@mui/material';
import type { SourceKind } from '../../domain/tables/sourceRows.js';

export interface KindMarkProps {
  kind: SourceKind;
  color: string;
}

const SHAPES: Record<SourceKind, string> = {
  cloud: 'M3.2 10.2a2.7 2.7 0 0 1-.3-5.4 3.4 3.4 0 0 1 6.5-.5 3 3 0 0 1-.5 5.9z',
  // A cube seen from its corner, its edges left open: told from the cloud by shape as well as by colour.
  kubernetes: 'M6 .3l4.6 2.5L6 5.3 1.4 2.8zM1 3.8l4.5 2.4v5.2L1 8.9zM11 3.8L6.5 6.2v5.2L11 8.9z',
};

/** The sign of a kind of data source. */
export function KindMark({ kind, color }: KindMarkProps) {
  return (
    <Box component="svg" width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" focusable="false" sx={FORCED}>
      <path d={SHAPES[kind]} fill={color} />
    </Box>
  );
}

const FORCED = { printColorAdjust: 'exact', '@media (forced-colors: active)': { '& > path': { fill: 'CanvasText' } } } as const;
