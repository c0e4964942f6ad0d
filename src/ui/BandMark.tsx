import type { EfficiencyBand } from '../domain/efficiency/efficiencyBand.js';
import type { CostColors } from '../theme/createCostColors.js';

/** Shapes that tell the bands apart without colour: full, half and empty circle; an arrow out of the top for over-used. */
const SHAPES: Record<EfficiencyBand, string | null> = {
  good: 'M5 0a5 5 0 1 0 0 10a5 5 0 0 0 0-10Z',
  fair: 'M5 0a5 5 0 1 0 0 10a5 5 0 0 0 0-10Zm0 1.5v7a3.5 3.5 0 0 1 0-7Z',
  poor: 'M5 0a5 5 0 1 0 0 10a5 5 0 0 0 0-10Zm0 1.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7Z',
  over: 'M5 0l5 5.5H6.8V10H3.2V5.5H0Z',
  unknown: null,
};

export interface BandMarkProps {
  band: EfficiencyBand;
  colors: CostColors;
}

/** Decoration beside a percentage that says its band by shape and colour. Takes its place also where it shows nothing, so that figures stay in line. */
export function BandMark({ band, colors }: BandMarkProps) {
  const shape = SHAPES[band];
  return (
    <svg aria-hidden width={10} height={10} viewBox="0 0 10 10" style={{ flex: 'none' }}>
      {shape !== null && <path d={shape} fill={colors.band[band].fill} fillRule="evenodd" />}
    </svg>
  );
}
