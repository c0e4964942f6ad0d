import type { DailyLayout } from './dailyLayout.js';
import type { DailyStack } from './dailyStack.js';

/** SVG paths of one series: its bars of complete days, and those of the others, which are hatched. */
export interface BarPaths {
  key: string;
  complete: string;
  incomplete: string;
}

/** Bars on bars: costs upwards from zero, credits downwards. */
export function barPaths({ series, days }: DailyStack, { left, band, bar, toY }: DailyLayout): BarPaths[] {
  const above = days.map(() => 0);
  const below = days.map(() => 0);
  return series.map(({ key, amounts }) => {
    const paths: BarPaths = { key, complete: '', incomplete: '' };
    days.forEach(({ isComplete }, day) => {
      const amount = amounts[day] ?? 0;
      if (amount === 0) return;
      const reached = amount > 0 ? above : below;
      const from = reached[day] ?? 0;
      reached[day] = from + amount;
      const x = left + band * day + (band - bar) / 2;
      const rect = `M${write(x)} ${write(toY(from))}H${write(x + bar)}V${write(toY(from + amount))}H${write(x)}Z`;
      paths[isComplete ? 'complete' : 'incomplete'] += rect;
    });
    return paths;
  });
}

/** Days in a row without data: from the first of them to the one after the last. */
export function openRuns({ days }: DailyStack): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  days.forEach(({ total }, day) => {
    if (total !== null) return;
    const last = runs.at(-1);
    if (last?.to === day) last.to = day + 1;
    else runs.push({ from: day, to: day + 1 });
  });
  return runs;
}

function write(value: number): string {
  return String(Math.round(value * 100) / 100);
}
