import { describe, expect, test } from 'vitest';
import { readRetryAfter } from '../../src/api/retryAfter.js';

const NOW = Date.parse('2026-11-23T12:00:00Z');

describe('readRetryAfter', () => {
  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['2026-11-23', null],
    ['', null],
  ])('reads %j as %j ms', (value, expected) => {
    expect(readRetryAfter({ 'retry-after': value }, NOW)).toBe(expected);
  });

  test.each([null, undefined, 'retry-after: 5', {}, { 'retry-after': null }, new Headers()])('finds none in %j', (headers) => {
    expect(readRetryAfter(headers, NOW)).toBeNull();
  });
});
