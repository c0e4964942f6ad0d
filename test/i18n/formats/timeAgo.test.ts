import { expect, test } from 'vitest';
import { timeAgo } from '../../../src/i18n/formats/timeAgo.js';
import { timeOfDay } from '../../../src/i18n/formats/dates.js';

const MINUTE = 60_000;

test.each([
  [-5 * MINUTE, '1 minute ago'],
  [20_000, '1 minute ago'],
  [12.9 * MINUTE, '12 minutes ago'],
  [3 * 60 * MINUTE, '3 hours ago'],
  [26 * 60 * MINUTE, '26 hours ago'],
  [72 * 60 * MINUTE, '3 days ago'],
])('%d ms: %s', (ms, text) => {
  expect(timeAgo('en', ms)).toBe(text);
});

test('follows the grammar of the language', () => {
  expect(timeAgo('de', 72 * 60 * MINUTE)).toBe('vor 3 Tagen');
});

test('the time of day is UTC, wherever the machine is', () => {
  expect(timeOfDay('en', new Date('2026-11-23T00:05:00Z'))).toBe('00:05 UTC');
  expect(timeOfDay('en', new Date(NaN))).toBe('—');
});
