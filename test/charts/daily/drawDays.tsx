import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { DailyDrawing } from '../../../src/charts/daily/DailyDrawing.js';
import type { PreviousDays } from '../../../src/domain/days/alignDays.js';
import type { DailyCosts } from '../../../src/domain/days/dailyCosts.js';
import { dayTable, foldSeries } from '../../../src/domain/tables/dayTable.js';
import { renderChart } from '../renderChart.js';
import { amountsOfAxis, drawnBars } from './drawnBars.js';

interface Drawn {
  width?: number;
  previous?: PreviousDays | null;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Draws the days, and waits until they are there. */
export async function draw(costs: DailyCosts, { width = 800, previous = null }: Drawn = {}) {
  const stack = foldSeries(dayTable(costs, { previous }), 'EUR');
  const fills = stack.series.map((_, index) => `#00000${String(index)}`);
  const drawing = <DailyDrawing stack={stack} fills={fills} label="Days" width={width} height={240} hidden={NOTHING} lookedAt={null} />;
  const { unmount } = renderChart(drawing);
  await waitFor(() => expect(amountsOfAxis().length).toBeGreaterThan(0));
  const zero = amountsOfAxis().find(({ text }) => text === '€0')?.y ?? NaN;
  return { stack, zero, unmount };
}

/** Where the bars may reach, in pixels from the top. */
export const TOP = 8;
export const BOTTOM = 216;

/** As many bars of each series as there are days, beside each other and within the drawing. */
export function expectBarsWithin(width: number, count: number): void {
  for (const bars of drawnBars()) {
    expect(bars).toHaveLength(count);
    bars.forEach(({ left, right, top, bottom }, index) => {
      expect(left).toBeGreaterThanOrEqual((bars[index - 1]?.right ?? 0) - 0.02);
      expect(right).toBeLessThanOrEqual(width + 0.02);
      expect(top).toBeGreaterThanOrEqual(TOP - 0.02);
      expect(bottom).toBeLessThanOrEqual(BOTTOM + 0.02);
    });
  }
}
