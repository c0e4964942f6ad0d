import { useXAxisScale, useYAxisScale } from 'recharts';
import type { DayTable } from '../../domain/tables/dayTable.js';

/** In pixels: of what marks a day without data, however many days there are. */
const SHORTEST_MARK = 3;

/** A dashed line above zero for days in a row without data. */
export function OpenDays({ days, color }: { days: DayTable['days']; color: string }) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const zero = toY?.(0);
  if (toX === undefined || zero === undefined) return null;
  return openRuns(days).map(({ from, to }) => {
    const start = toX(from, { position: 'start' }) ?? 0;
    const end = toX(to, { position: 'end' }) ?? start;
    return (
      <line
        key={from}
        className="open"
        x1={start}
        x2={Math.max(end, start + SHORTEST_MARK)}
        y1={zero - 4}
        y2={zero - 4}
        stroke={color}
        strokeWidth={2}
        strokeDasharray="3 3"
      />
    );
  });
}

/** Days in a row without data: the first and the last of them. */
function openRuns(days: DayTable['days']): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  days.forEach(({ total }, day) => {
    if (total !== null) return;
    const last = runs.at(-1);
    if (last?.to === day - 1) last.to = day;
    else runs.push({ from: day, to: day });
  });
  return runs;
}
