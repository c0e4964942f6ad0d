import { describe, expect, test } from 'vitest';
import { UnauthorizedError, UnavailableError } from '../../src/api/errors.js';
import { retryDelay, shouldRetry } from '../../src/data/retryPolicy.js';

const unavailable = (retryAfterMs: number | null = null, isRetryable = true) =>
  new UnavailableError('Down', { status: 503, retryAfterMs, isRetryable });

describe('shouldRetry', () => {
  test.each([
    ['three times', 2, unavailable(), true],
    ['not a fourth time', 3, unavailable(), false],
    ['where the server asks for a minute', 0, unavailable(60_000), true],
    ['not where it asks for more', 0, unavailable(60_001), false],
    ['not where the same request would fail again', 0, unavailable(null, false), false],
    ['not where the session ended', 0, new UnauthorizedError('Over'), false],
    ['not on an error of another kind', 0, new TypeError('x is not a function'), false],
  ])('asks again %s', (_, failureCount, error, expected) => {
    expect(shouldRetry(failureCount, error)).toBe(expected);
  });
});

describe('retryDelay', () => {
  test.each([
    [0, 1_000],
    [1, 2_000],
    [2, 4_000],
    [4, 16_000],
    [5, 30_000],
    [50, 30_000],
  ])('after failure %i is between half of %i ms and all of it', (failureCount, longest) => {
    expect(retryDelay(failureCount, unavailable(), () => 0)).toBe(longest / 2);
    expect(retryDelay(failureCount, unavailable(), () => 0.999999)).toBeCloseTo(longest, -1);
  });

  test('is never shorter than the server asks for', () => {
    expect(retryDelay(0, unavailable(45_000), () => 0)).toBe(45_000);
    expect(retryDelay(3, unavailable(10), () => 0)).toBe(4_000);
  });
});
