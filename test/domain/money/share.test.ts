import { expect, test } from 'vitest';
import { shareOf, shareWithin } from '../../../src/domain/money/share.js';

test.each([
  [5, 20, 0.25, 0.25],
  [0, 20, 0, 0],
  [20, 20, 1, 1],
  [30, 20, 1.5, null],
  [-5, 20, -0.25, null],
  [200, 20, 10, null],
  [500, 1, null, null],
  [-499, 1, null, null],
  [5, 0, null, null],
  [0, 0, null, null],
  [-5, -20, null, null],
  [null, 20, null, null],
  [5, null, null, null],
])('%j of %j is %j of it, and %j within it', (part, whole, share, within) => {
  expect([shareOf(part, whole), shareWithin(part, whole)]).toEqual([share, within]);
});
