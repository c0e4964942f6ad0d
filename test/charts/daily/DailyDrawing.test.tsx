import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { previousOf } from '../previousOf.js';
import { daily, manyClusters, withOpenDays } from '../sampleDaily.js';
import { BOTTOM, draw, expectBarsWithin, TOP } from './drawDays.js';
import { amountsOfAxis, drawnBars, labelledDays, previousLine } from './drawnBars.js';

describe('bars', () => {
  test('stand on each other without a gap, and credits hang below zero', async () => {
    const { zero } = await draw(daily(['a', 'b', 'c'], [[30, -12, 5]]));
    const [a, b, c] = drawnBars().map(([bar]) => bar);
    expect(a?.bottom).toBeCloseTo(zero, 1);
    expect(c?.bottom).toBeCloseTo(a?.top ?? NaN, 1);
    expect(b?.top).toBeCloseTo(zero, 1);
    expect(b?.bottom).toBeLessThanOrEqual(BOTTOM);
    expect(c?.top).toBeGreaterThanOrEqual(TOP);
  });

  test('lie between two lines of the scale, the highest as well', async () => {
    await draw(daily(['a'], [[1_950], [1_200]]));
    expect(amountsOfAxis().map(({ text }) => text)).toEqual(['€0', '€500', '€1k', '€1.5k', '€2k']);
    await waitFor(() => expect(document.querySelectorAll('.recharts-cartesian-grid line')).toHaveLength(5));
    expect(Math.min(...drawnBars().flatMap((bars) => bars.map(({ top }) => top)))).toBeGreaterThan(TOP);
  });

  test.each([
    [[[0.03]], ['€0', '€0.01', '€0.02', '€0.03']],
    [[[105]], ['€0', '€25', '€50', '€75', '€100', '€125']],
    [[[4_000]], ['€0', '€1k', '€2k', '€3k', '€4k']],
    [
      [[-40], [-10]],
      ['-€40', '-€30', '-€20', '-€10', '€0'],
    ],
    [
      [[0], [0]],
      ['€0', '€1'],
    ],
  ])('of %j stand on a round scale', async (days, amounts) => {
    await draw(daily(['a'], days));
    expect(amountsOfAxis().map(({ text }) => text)).toEqual(amounts);
  });

  test('are as tall as they cost', async () => {
    await draw(daily(['a'], [[40], [10], [0]]));
    const [bars = []] = drawnBars();
    const [tall, short, ...others] = bars.map(({ top, bottom }) => bottom - top);
    expect((tall ?? NaN) / (short ?? NaN)).toBeCloseTo(4, 1);
    expect(others).toEqual([]);
  });

  test('of incomplete days are hatched', async () => {
    await draw(daily(['a'], [[1], [2], [3]], 2));
    const [bars = []] = drawnBars();
    expect(bars.map(({ isHatched }) => isHatched)).toEqual([false, false, true]);
  });

  test.each([
    [1, 260],
    [30, 326],
    [365, 1600],
  ])('of %d days lie within %d pixels and do not overlap', async (count, width) => {
    await draw(manyClusters(3, count), { width });
    expectBarsWithin(width, count);
  });

  test('leave days without data open: one mark for those in a row', async () => {
    const costs = withOpenDays(manyClusters(2, 8), 0, 3, 4, 7);
    await draw(costs);
    const marks = Array.from(
      document.querySelectorAll('.open'),
      (mark) => Number(mark.getAttribute('x2')) - Number(mark.getAttribute('x1')),
    );
    const band = Math.min(...marks);
    expect(marks.map((length) => length / band)).toEqual([1, 2, 1]);
    for (const bars of drawnBars()) expect(bars).toHaveLength(4);
  });

  test('of the rest are as tall as what is shown of it adds up to', async () => {
    const costs = manyClusters(23, 4);
    const { series } = (await draw(costs)).stack;
    expect(series).toHaveLength(9);
    expect(drawnBars()).toHaveLength(9);
    const rest = costs.days.map((day) => Math.round(day.costs.slice(8).reduce<number>((sum, cost) => sum + (cost ?? 0), 0) * 100) / 100);
    expect(series[8]).toMatchObject({ name: null, count: 15, amounts: rest });
  });

  test('a day on which none of the rest has a figure is no zero of it', async () => {
    const costs = daily(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
      [
        [1, 1, 1, 1, 1, 1, 1, null, null],
        [1, 1, 1, 1, 1, 1, 1, null, 2],
      ],
    );
    const { series } = (await draw(costs)).stack;
    expect(series[7]?.amounts).toEqual([null, 2]);
    expect(drawnBars()[7]).toHaveLength(1);
  });

  test('are drawn with as few elements for a year as for a month', async () => {
    const { unmount } = await draw(manyClusters(8, 30));
    const ofMonth = document.querySelectorAll('svg path').length;
    unmount();
    await draw(manyClusters(8, 365));
    expect(document.querySelectorAll('svg path').length).toBe(ofMonth);
  });
});

describe('the line of the compared period', () => {
  const COSTS = daily(
    ['a', 'b'],
    [
      [30, 10],
      [20, 20],
      [40, 10],
      [10, 10],
    ],
    3,
  );

  test('goes through the total of each day, at the place of its day, and ends before the incomplete one', async () => {
    const { zero } = await draw(COSTS, { previous: previousOf(COSTS, () => 1) });
    const [line = [], ...others] = previousLine();
    const [, tops = []] = drawnBars().map((bars) => bars.map(({ top }) => top));
    expect(line.map(({ y }) => Math.round(zero - y))).toEqual(tops.slice(0, 3).map((top) => Math.round(zero - top)));
    expect(others).toEqual([]);
  });

  test('has a gap where a day of it is not known', async () => {
    const previous = previousOf(COSTS, () => 1);
    const days = previous.days.map((day, index) => (index === 1 ? null : day));
    await draw(COSTS, { previous: { ...previous, days } });
    expect(previousLine().map((part) => part.length)).toEqual([1, 1]);
    // A line through one day is nothing to see: each has a stroke of its own.
    expect(document.querySelectorAll('line.lone')).toHaveLength(2);
  });

  test('is on the scale where it is higher than the bars', async () => {
    await draw(COSTS, { previous: previousOf(COSTS, () => 10) });
    expect(Math.min(...previousLine().flatMap((part) => part.map(({ y }) => y)))).toBeGreaterThanOrEqual(TOP);
    expect(amountsOfAxis().at(-1)?.text).toBe('€500');
  });
});

test('a single day, and a year, have labels', async () => {
  const { unmount } = await draw(manyClusters(1, 1), { width: 260 });
  expect(labelledDays()).toEqual(['Nov 20']);
  unmount();
  await draw(manyClusters(1, 365), { width: 326 });
  expect(labelledDays()).toEqual(['Jan 2027', 'Apr', 'Jul', 'Oct']);
});

test('nothing is left in the document to measure texts with', async () => {
  const { unmount } = await draw(manyClusters(8, 30), { previous: previousOf(manyClusters(8, 30)) });
  expect(document.body.children).toHaveLength(1);
  unmount();
  expect(document.getElementById('recharts_measurement_span')).toBeNull();
  expect(screen.queryByRole('slider')).not.toBeInTheDocument();
});
