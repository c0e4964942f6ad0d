import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manyClusters } from '../sampleDaily.js';
import { draw, expectBarsWithin } from './drawDays.js';

test('bars lie within the drawing and do not overlap, however many days and pixels there are', async () => {
  const cases = fc.sample(fc.tuple(fc.integer({ min: 1, max: 365 }), fc.integer({ min: 260, max: 1600 })), 100);
  expect(cases).toHaveLength(100);
  for (const [count, width] of cases) {
    const { unmount } = await draw(manyClusters(3, count), { width });
    expectBarsWithin(width, count);
    unmount();
  }
});
