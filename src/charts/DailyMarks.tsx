import { Box } from '@mui/material';
import { useId } from 'react';

const STEP = 5;

/** Stripes through which an incomplete day shows: a mask, so that nothing must know the ground it lies on. */
export function Hatching({ id, width, height }: { id: string; width: number; height: number }) {
  const stripes = `${id}stripes`;
  return (
    <defs>
      <pattern id={stripes} width={STEP} height={STEP} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={STEP / 2} height={STEP} fill="#fff" />
      </pattern>
      <mask id={id} maskUnits="userSpaceOnUse" x={0} y={0} width={width} height={height}>
        <rect width={width} height={height} fill={`url(#${stripes})`} />
      </mask>
    </defs>
  );
}

export interface DailyMarkProps {
  kind: 'series' | 'incomplete' | 'open';
  color: string;
}

const SIZE = 12;

/** The signs of the legend. */
export function DailyMark({ kind, color }: DailyMarkProps) {
  const mask = useId();
  return (
    <Box component="svg" width={SIZE} height={SIZE} aria-hidden="true" focusable="false" sx={MARK}>
      {kind === 'incomplete' && <Hatching id={mask} width={SIZE} height={SIZE} />}
      {kind === 'open' ? (
        <line x1={0} x2={SIZE} y1={SIZE / 2} y2={SIZE / 2} stroke={color} strokeWidth={2} strokeDasharray="3 1.5" />
      ) : (
        <rect
          x={1}
          y={1}
          width={10}
          height={10}
          rx={kind === 'series' ? 2 : 0}
          fill={color}
          mask={kind === 'incomplete' ? `url(#${mask})` : undefined}
        />
      )}
    </Box>
  );
}

const MARK = {
  flex: 'none',
  printColorAdjust: 'exact',
  '@media (forced-colors: active)': { '& > rect, & > line': { stroke: 'CanvasText' } },
} as const;
