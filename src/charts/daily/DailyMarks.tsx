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

/** Dashes of the line of the compared period. */
export const PREVIOUS_DASHES = '4 3';

export interface DailyMarkProps {
  kind: 'series' | 'hidden' | 'incomplete' | 'open' | 'previous';
  color: string;
}

const SIZE = 12;
const LINES = {
  open: { x2: SIZE, strokeWidth: 2, strokeDasharray: '3 1.5' },
  previous: { x2: 18, strokeWidth: 1.5, strokeDasharray: PREVIOUS_DASHES },
};

/** The signs of the legend. */
export function DailyMark({ kind, color }: DailyMarkProps) {
  return (
    <Box
      component="svg"
      width={kind === 'previous' ? LINES.previous.x2 : SIZE}
      height={SIZE}
      aria-hidden="true"
      focusable="false"
      sx={MARK}
    >
      {kind === 'open' || kind === 'previous' ? (
        <line x1={0} y1={SIZE / 2} y2={SIZE / 2} stroke={color} {...LINES[kind]} />
      ) : (
        <Square kind={kind} color={color} />
      )}
    </Box>
  );
}

function Square({ kind, color }: { kind: 'series' | 'hidden' | 'incomplete'; color: string }) {
  const mask = useId();
  if (kind === 'hidden')
    return <rect className="hollow" x={1.75} y={1.75} width={8.5} height={8.5} rx={2} fill="none" stroke={color} strokeWidth={1.5} />;
  if (kind === 'series') return <rect x={1} y={1} width={10} height={10} rx={2} fill={color} />;
  return (
    <>
      <Hatching id={mask} width={SIZE} height={SIZE} />
      <rect x={1} y={1} width={10} height={10} fill={color} mask={`url(#${mask})`} />
    </>
  );
}

const MARK = {
  flex: 'none',
  printColorAdjust: 'exact',
  '@media (forced-colors: active)': { '& > rect, & > line': { stroke: 'CanvasText' } },
} as const;
