import { usePlotArea, type BarRectangleItem } from 'recharts';
import type { DayTable } from '../../domain/tables/dayTable.js';

/** All bars of a series. */
interface BarsOfSeries extends BarRectangleItem {
  bars: readonly BarRectangleItem[];
}

type Changes = readonly { status: string; next?: BarRectangleItem }[] | null;

/**
 * Puts all bars of a series into the first of them, which `SeriesBars` then draws: recharts makes two elements for each bar, and a year of
 * eight clusters has 2,900. It is where recharts says which bars are to be drawn at a moment of an animation; there is none here. That it asks
 * even so is why package.json holds recharts to one minor version; `DailyDrawing.test.tsx` counts the elements.
 */
export function asOneBar(changes: Changes): BarsOfSeries[] {
  const bars = (changes ?? []).flatMap(({ status, next }) => (status === 'removed' || next === undefined ? [] : [next]));
  const [first] = bars;
  return first === undefined ? [] : [{ ...first, bars }];
}

export interface SeriesBarsProps extends Partial<BarsOfSeries> {
  fill?: string;
  stroke?: string;
  opacity?: number;
  days: DayTable['days'];
  /** Id of the mask of incomplete days. */
  hatching: string;
  /** There is no room for gaps between the days: they become one silhouette. */
  isThin: boolean;
}

/** The bars of a series as two shapes: those of complete days, and those of the others, which are hatched. */
export function SeriesBars({ bars = [], fill, stroke, opacity, days, hatching, isThin }: SeriesBarsProps) {
  const { x: left, width: room } = usePlotArea() ?? { x: 0, width: 0 };
  const band = room / days.length;
  const paths = { complete: '', incomplete: '' };
  for (const { x, y, width, height, originalDataIndex } of bars) {
    if (height === 0) continue;
    const isComplete = days[originalDataIndex]?.isComplete !== false;
    const [from, to] = isThin ? [left + originalDataIndex * band, left + (originalDataIndex + 1) * band] : [x, x + width];
    paths[isComplete ? 'complete' : 'incomplete'] += `M${write(from)} ${write(y)}H${write(to)}V${write(y + height)}H${write(from)}Z`;
  }
  return (
    <g fill={fill} stroke={stroke} opacity={opacity}>
      {paths.complete !== '' && <path d={paths.complete} />}
      {paths.incomplete !== '' && <path d={paths.incomplete} mask={`url(#${hatching})`} />}
    </g>
  );
}

function write(value: number): string {
  return String(Math.round(value * 100) / 100);
}
